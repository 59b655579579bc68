package org.sunlight.batch.imports;

import java.util.List;
import org.sunlight.office.job.ImportOutcome;

/** A sort of record that can be imported. Each bean of this type is one; the name is part of the address. */
public interface ImportKind {

    /** Plural, kebab case: {@code disclosure-requests}. */
    String name();

    /** In the order of the templates; holds a mandatory {@code sourceNumber}. */
    List<ImportField> fields();

    /**
     * Stores records in the transaction of the chunk.
     *
     * @param organId organ whose register it is
     * @param records each source number at most once
     * @return what became of each, in the order given
     */
    List<ImportOutcome> store(long organId, List<ImportRecord> records);
}
