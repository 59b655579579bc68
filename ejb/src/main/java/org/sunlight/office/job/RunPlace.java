package org.sunlight.office.job;

/**
 * Where in its file a run stands; committed together with the work.
 *
 * @param offset bytes already dealt with
 * @param line lines already dealt with
 */
public record RunPlace(long offset, long line) {

    public static final RunPlace START = new RunPlace(0, 0);
}
