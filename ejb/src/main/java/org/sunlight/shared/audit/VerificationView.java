package org.sunlight.shared.audit;

/**
 * What verification found.
 *
 * @param checked number of entries whose place and content are as they were written
 * @param firstBroken number of the first entry that is not, or null when the chain is whole
 */
public record VerificationView(long checked, Long firstBroken, Break reason) {

    /** In which way an entry is broken. */
    public enum Break {
        /** Its number is not there. */
        MISSING,
        /** Its content is not what was written. */
        CHANGED,
        /** It does not follow the entry before it. */
        DETACHED,
        /** It stands behind the end of the chain. */
        INSERTED
    }

    public boolean isWhole() {
        return firstBroken == null;
    }
}
