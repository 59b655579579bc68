package org.sunlight.publication.interpretation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sunlight.publication.interpretation.model.Interpretation;
import org.sunlight.publication.interpretation.store.InterpretationStore;
import org.sunlight.publication.official.OfficialDocumentView;
import org.sunlight.publication.official.OpennessClass;
import org.sunlight.publication.official.SigningCondition;

/** No policy document that is to be public goes on without plan and text of its interpretation (INT-01). */
@ApplicationScoped
public class InterpretationCondition implements SigningCondition {

    static final String PLAN_MISSING = "INTERPRETATION_PLAN_MISSING";
    static final String TEXT_MISSING = "INTERPRETATION_TEXT_MISSING";

    @Inject
    private InterpretationStore interpretations;

    @Override
    public List<String> missing(OfficialDocumentView document) {
        List<String> missing = new ArrayList<>();
        if (document.policy() && isToBePublic(document.opennessClass())) {
            Optional<Interpretation> found = interpretations.ofDocument(document.number());
            if (found.isEmpty()) {
                missing.add(PLAN_MISSING);
            }
            if (found.isEmpty() || !found.get().isWritten()) {
                missing.add(TEXT_MISSING);
            }
        }
        return missing;
    }

    /** Null while the drafter has not said: that is missing by itself. */
    private static boolean isToBePublic(OpennessClass opennessClass) {
        return opennessClass != null && opennessClass.isProactive();
    }
}
