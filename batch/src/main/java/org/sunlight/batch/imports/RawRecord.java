package org.sunlight.batch.imports;

import java.util.List;
import java.util.Map;
import org.sunlight.office.job.Rejection;
import org.sunlight.office.job.RunPlace;

/**
 * What a source made of one line: values by dotted path, or the reason why it could make nothing of it.
 *
 * @param values null if the line is broken
 * @param fault null if the line is readable
 * @param after where the source stands behind this record
 */
record RawRecord(long line, Map<String, String> values, Rejection fault, RunPlace after) {

    static RawRecord of(long line, Map<String, String> values, RunPlace after) {
        return new RawRecord(line, values, null, after);
    }

    static RawRecord broken(long line, LineFault fault, RunPlace after) {
        return new RawRecord(line, null, fault.at(line), after);
    }

    static RawRecord broken(long line, String code, RunPlace after) {
        return new RawRecord(line, null, new Rejection(line, "", code, List.of()), after);
    }
}
