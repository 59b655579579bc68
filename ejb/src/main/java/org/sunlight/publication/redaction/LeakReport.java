package org.sunlight.publication.redaction;

import java.util.List;

/**
 * What the leak test found and where it looked.
 *
 * @param leaks empty only for a file that is proven clean
 * @param searched every place looked at, also those without a finding
 */
public record LeakReport(List<Leak> leaks, List<LeakPlace> searched) {

    public LeakReport {
        leaks = List.copyOf(leaks);
        searched = List.copyOf(searched);
    }

    public boolean isClean() {
        return leaks.isEmpty();
    }

    /** Did a word survive, and not only something that should not be there. */
    public boolean hasSecret() {
        return leaks.stream().anyMatch(leak -> leak.kind() == LeakKind.SECRET_FOUND);
    }
}
