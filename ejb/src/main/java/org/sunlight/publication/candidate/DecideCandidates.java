package org.sunlight.publication.candidate;

import java.util.List;

/**
 * The same decision about many.
 *
 * @param chosen as they were seen
 * @param trial true: only says what would happen
 */
public record DecideCandidates(
        List<Chosen> chosen, boolean publish, ClosureGround ground, String reason, boolean trial) {

    public record Chosen(String number, long seenVersion) {}

    /** @param refusal code of what stands against it, or null */
    public record Outcome(String number, String title, String refusal) {}

    public DecideCandidates {
        chosen = List.copyOf(chosen);
    }
}
