package org.sunlight.publication.official;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.sunlight.publication.official.model.ReadyToGoOn;
import org.sunlight.shared.error.RuleBroken;

/** The hard stop: what the document itself lacks, and what other features demand of it (OFD-02). */
@ApplicationScoped
public class SigningConditions {

    @Inject
    @Any
    private Instance<SigningCondition> others;

    public List<Missing> missing(OfficialDocumentView document) {
        List<Missing> missing = new ArrayList<>(ReadyToGoOn.missing(document.wording()));
        for (SigningCondition other : others) {
            other.missing(document).forEach(code -> missing.add(new Missing(null, code)));
        }
        return missing;
    }

    /** @throws RuleBroken with the first of what is missing, at its field */
    void require(OfficialDocumentView document) {
        missing(document).stream().findFirst().ifPresent(first -> {
            throw RuleBroken.at(first.field(), first.code());
        });
    }
}
