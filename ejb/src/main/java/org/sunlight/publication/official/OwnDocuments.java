package org.sunlight.publication.official;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.publication.official.model.OfficialDocument;
import org.sunlight.publication.official.store.OfficialDocumentStore;
import org.sunlight.shared.error.NotAllowed;
import org.sunlight.shared.security.Caller;
import org.sunlight.shared.security.CurrentCaller;

/** Finds a document that the caller may act on: seen in the version it has, and of the caller's own organ. */
@ApplicationScoped
public class OwnDocuments {

    @Inject
    private OfficialDocumentStore documents;

    @Inject
    private OrganQueries organs;

    @Inject
    private CurrentCaller caller;

    OfficialDocument get(String number, long seenVersion) {
        Caller by = caller.get();
        OfficialDocument document = documents.get(number, seenVersion, organs.visibleTo(by));
        if (by.organId() == null || by.organId() != document.organId()) {
            throw new NotAllowed("DOCUMENT_OF_ANOTHER_ORGAN");
        }
        return document;
    }

    /** Class and return are decided by whoever has the document before him. */
    void requireTurn(OfficialState state) {
        Set<String> turn = state.desk();
        if (turn.stream().noneMatch(caller.get()::is)) {
            throw new NotAllowed("NOT_YOUR_TURN");
        }
    }

    OfficialDocumentView saved(OfficialDocument document) {
        documents.flush();
        return view(document);
    }

    OfficialDocumentView view(OfficialDocument document) {
        return document.view(documents.effectsOn(document));
    }
}
