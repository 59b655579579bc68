package org.sunlight.web.page.publication;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sunlight.publication.official.OfficialAct;
import org.sunlight.publication.official.OfficialDocumentView;
import org.sunlight.publication.official.OfficialState;
import org.sunlight.shared.security.Caller;

/**
 * The acts that this person may do on a document now, as its page offers them.
 *
 * @param usual the usual next step, or null
 * @param others the rest
 */
public record OfferedDocumentActs(String number, OfficialAct usual, List<OfficialAct> others) implements Serializable {

    /** Acts that carry a document forward. */
    private static final Set<OfficialAct> FORWARD = EnumSet.of(
            OfficialAct.SUBMIT_FOR_OPENNESS,
            OfficialAct.SUBMIT,
            OfficialAct.CONFIRM_OPENNESS,
            OfficialAct.AGREE,
            OfficialAct.SIGN,
            OfficialAct.HAND_IN);

    private static final Set<OfficialAct> ENDING =
            EnumSet.of(OfficialAct.RETURN, OfficialAct.DISCARD, OfficialAct.REPEAL);

    /** @param approved whether what would go out was approved: then publishing is the next step, not handing in */
    static OfferedDocumentActs of(OfficialDocumentView document, Caller by, boolean approved, boolean reviewing) {
        List<OfficialAct> open = document.acts().stream()
                .filter(act -> act.roles().stream().anyMatch(by::is))
                .filter(act -> isAtDesk(act, document.state(), by))
                .filter(act -> act != OfficialAct.HAND_IN || !(approved || reviewing))
                .filter(act -> act != OfficialAct.PUBLISH || approved)
                .filter(act -> by.organId() != null && by.organId() == document.organId())
                .sorted()
                .toList();
        OfficialAct usual = open.contains(OfficialAct.PUBLISH) && document.state() == OfficialState.SIGNED
                ? OfficialAct.PUBLISH
                : open.stream()
                        .filter(FORWARD::contains)
                        .filter(act -> document.state() != OfficialState.PUBLISHED)
                        .findFirst()
                        .orElse(null);
        return new OfferedDocumentActs(
                document.number(),
                usual,
                open.stream().filter(act -> act != usual).toList());
    }

    private static boolean isAtDesk(OfficialAct act, OfficialState state, Caller by) {
        boolean ofDesk = act == OfficialAct.CHANGE_CLASS || act == OfficialAct.RETURN;
        return !ofDesk || state.desk().stream().anyMatch(by::is);
    }

    /** The page on which the act is done. */
    public String address(OfficialAct act) {
        return act == OfficialAct.AMEND
                ? "/publication/draft-document.xhtml?number=" + number
                : "/publication/document-act.xhtml?number=" + number + "&act=" + act;
    }

    public boolean isEnding(OfficialAct act) {
        return ENDING.contains(act);
    }
}
