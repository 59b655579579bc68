package org.sunlight.batch.imports;

import org.sunlight.office.job.Rejection;
import org.sunlight.office.job.RunPlace;

/**
 * A line whose form was checked.
 *
 * @param record null if rejected
 * @param rejection null if good
 * @param after where the file stands behind it
 */
record CheckedLine(ImportRecord record, Rejection rejection, RunPlace after) {

    static CheckedLine good(ImportRecord record, RunPlace after) {
        return new CheckedLine(record, null, after);
    }

    static CheckedLine rejected(Rejection rejection, RunPlace after) {
        return new CheckedLine(null, rejection, after);
    }
}
