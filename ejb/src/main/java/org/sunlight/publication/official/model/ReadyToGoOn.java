package org.sunlight.publication.official.model;

import java.util.ArrayList;
import java.util.List;
import org.sunlight.publication.official.DocumentWording;
import org.sunlight.publication.official.Missing;
import org.sunlight.publication.official.Openness;
import org.sunlight.publication.official.OpennessClass;

/** What is missing before a document may be handed in, agreed to or signed (OFD-02). */
public final class ReadyToGoOn {

    private ReadyToGoOn() {}

    public static List<Missing> missing(DocumentWording wording) {
        List<Missing> missing = new ArrayList<>();
        if (wording.genre() == null) {
            missing.add(new Missing("genre", "GENRE_MISSING"));
        }
        if (wording.text() == null) {
            missing.add(new Missing("text", "DOCUMENT_TEXT_MISSING"));
        }
        openness(wording.openness(), missing);
        if (wording.fiveOpenness() == null) {
            missing.add(new Missing("fiveOpenness", "FIVE_OPENNESS_MISSING"));
        }
        if (wording.policy() == null) {
            missing.add(new Missing("policy", "POLICY_UNDECIDED"));
        }
        if (wording.openness().opennessClass() != null
                && wording.openness().opennessClass().isProactive()) {
            place(wording, missing);
        }
        return missing;
    }

    private static void openness(Openness openness, List<Missing> missing) {
        OpennessClass openClass = openness.opennessClass();
        if (openClass == null) {
            missing.add(new Missing("opennessClass", "OPENNESS_CLASS_MISSING"));
            return;
        }
        boolean withholds = openClass == OpennessClass.CLOSED || openClass == OpennessClass.PROACTIVE_AFTER_REDACTION;
        if (withholds && openness.ground() == null) {
            missing.add(new Missing("ground", "GROUND_MISSING"));
        }
        if (withholds && openness.ground() != null && !openness.ground().isClosing()) {
            missing.add(new Missing("ground", "GROUND_DOES_NOT_CLOSE"));
        }
        if (openClass != OpennessClass.PROACTIVE && openness.reason() == null) {
            missing.add(new Missing("classReason", "OPENNESS_REASON_MISSING"));
        }
    }

    /** Where it will appear: the catalogue takes nothing without. */
    private static void place(DocumentWording wording, List<Missing> missing) {
        if (wording.topicCode() == null) {
            missing.add(new Missing("topicCode", "TOPIC_MISSING"));
        }
        if (wording.columnCode() == null) {
            missing.add(new Missing("columnCode", "SITE_COLUMN_MISSING"));
        }
    }
}
