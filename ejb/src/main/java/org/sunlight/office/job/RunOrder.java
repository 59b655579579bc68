package org.sunlight.office.job;

import java.time.Instant;
import java.util.Map;

/**
 * A run as the dispatcher of jobs sees it.
 *
 * @param executionId the batch runtime's number of the last execution, or null before the first
 * @param attempts executions begun without any progress since
 * @param retryAt do not begin before this moment; null for at once
 */
public record RunOrder(
        long id,
        String name,
        String definition,
        Long organId,
        JobState state,
        boolean stopRequested,
        Long executionId,
        int attempts,
        Instant retryAt,
        Map<String, String> parameters) {}
