package org.sunlight.office.job;

/**
 * Which runs to list.
 *
 * @param namePrefix beginning of the name, or null for all
 * @param state or null for all
 */
public record JobFilter(String namePrefix, JobState state) {

    public static final JobFilter ALL = new JobFilter(null, null);
}
