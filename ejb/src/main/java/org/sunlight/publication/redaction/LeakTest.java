package org.sunlight.publication.redaction;

import java.util.Collection;
import org.sunlight.publication.redaction.model.leak.LeakSearch;

/**
 * The independent search of a file that is to be released. Shares no code with the redaction: what one of them does not
 * see, the other may.
 */
public final class LeakTest {

    private LeakTest() {}

    /**
     * Looks for the words in every place and every spelling of the file, and for everything that a rebuilt file does not
     * have. What it cannot read is a leak.
     *
     * @param secrets words that must not be there; shorter ones than two characters are refused
     * @throws IllegalArgumentException for a word too short to be looked for
     */
    public static LeakReport search(String fileName, byte[] file, Collection<String> secrets) {
        return LeakSearch.search(fileName, file, secrets);
    }
}
