package org.sunlight.office.job;

import java.util.List;

/**
 * What one chunk of work added.
 *
 * @param read records read in this chunk
 * @param written records stored in this chunk
 * @param rejections records not taken in this chunk
 * @param place where the run now stands, or null for a run without a file
 */
public record RunProgress(long read, long written, List<Rejection> rejections, RunPlace place) {

    public RunProgress {
        rejections = List.copyOf(rejections);
    }

    public static RunProgress of(long read, long written) {
        return new RunProgress(read, written, List.of(), null);
    }
}
