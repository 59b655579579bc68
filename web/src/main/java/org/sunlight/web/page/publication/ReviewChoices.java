package org.sunlight.web.page.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sunlight.publication.confidentiality.Conclusion;
import org.sunlight.web.kit.MessageMap;

/** What the forms of a confidentiality review offer, and where the reviewed records have their pages. */
@Named("reviewChoices")
@RequestScoped
public class ReviewChoices {

    private static final Map<String, String> PAGES = Map.of(
            "official-document", "/publication/document.xhtml?number=",
            "interpretation", "/publication/interpretation.xhtml?number=",
            "proposal-reply", "/publication/proposal.xhtml?number=",
            "petition", "/petition/petition.xhtml?number=",
            "disclosure-decision", "/disclosure/request.xhtml?number=",
            "catalogue-entry", "/publication/entry.xhtml?index=");

    @Inject
    private MessageMap texts;

    public Conclusion[] getConclusions() {
        return Conclusion.values();
    }

    /** What comes back from outside is never uncertain. */
    public List<Conclusion> getDeterminations() {
        return Stream.of(Conclusion.values())
                .filter(conclusion -> conclusion != Conclusion.UNCERTAIN)
                .toList();
    }

    public List<String> getGrounds() {
        return Stream.of("secret", "thirdParty", "internal", "uncertain", "stateSecret", "workSecret", "personal")
                .map(key -> texts.get("confidentiality.ground." + key))
                .toList();
    }

    public String kind(String subjectKind) {
        String key = "confidentiality.kind." + subjectKind;
        return texts.get(texts.containsKey(key) ? key : "confidentiality.kind.other");
    }

    /** Address of the record under review, or null where it has no page of its own. */
    public String address(String subjectKind, String subjectNumber) {
        String page = PAGES.get(subjectKind);
        return page == null ? null : page + subjectNumber;
    }
}
