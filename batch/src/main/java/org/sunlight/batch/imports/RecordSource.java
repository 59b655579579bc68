package org.sunlight.batch.imports;

import java.io.Closeable;
import java.io.IOException;

/** Reads the records of a file one after the other, from any place on. */
interface RecordSource extends Closeable {

    /** @return null at the end of the file */
    RawRecord next() throws IOException;
}
