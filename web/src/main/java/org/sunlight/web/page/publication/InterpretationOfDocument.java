package org.sunlight.web.page.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sunlight.publication.interpretation.InterpretationQueries;
import org.sunlight.publication.interpretation.InterpretationView;

/** The interpretation of a document, for the document's own page. */
@Named("interpretationOfDocument")
@RequestScoped
public class InterpretationOfDocument {

    @Inject
    private InterpretationQueries interpretations;

    private final Map<String, Optional<InterpretationView>> read = new HashMap<>();

    /** Null where nobody has planned one. */
    public InterpretationView of(String documentNumber) {
        return read.computeIfAbsent(documentNumber, interpretations::ofDocument).orElse(null);
    }
}
