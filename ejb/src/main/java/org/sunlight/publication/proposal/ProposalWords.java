package org.sunlight.publication.proposal;

import java.util.Locale;
import java.util.ResourceBundle;

/** Words that stand in the public catalogue: in Chinese, whatever the screen speaks. */
final class ProposalWords {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle(
            "messages.proposal",
            Locale.ROOT,
            ProposalWords.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private ProposalWords() {}

    static String get(String key) {
        return WORDS.getString(key);
    }
}
