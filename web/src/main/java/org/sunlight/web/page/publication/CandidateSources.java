package org.sunlight.web.page.publication;

import java.util.Map;
import org.sunlight.web.kit.Words;

/** Pages of the records that candidates come from. */
final class CandidateSources {

    private static final Map<String, String> PAGES = Map.of(
            "official-document", "/publication/document.xhtml?number=",
            "interpretation", "/publication/interpretation.xhtml?number=",
            "proposal-reply", "/publication/proposal.xhtml?number=",
            "petition", "/petition/petition.xhtml?number=",
            "disclosure-decision", "/disclosure/request.xhtml?number=");

    private CandidateSources() {}

    /** Null where the record has no page of its own. */
    static String address(String kind, String number) {
        String page = PAGES.get(kind);
        return page == null ? null : page + Words.encoded(number);
    }
}
