package org.sunlight.disclosure.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.sunlight.disclosure.request.model.DisclosureRequest;
import org.sunlight.disclosure.request.store.RequestStore;
import org.sunlight.office.handover.PetitionDeskDecided;

/** Writes into the history of a request what the petition desk made of the concern that was handed over (HOV-02). */
@ApplicationScoped
class AnswersOfPetitionDesk {

    @Inject
    private RequestStore requests;

    @Inject
    private RequestHistory history;

    void decided(@Observes PetitionDeskDecided event) {
        if (RequestView.SUBJECT_KIND.equals(event.fromKind())) {
            requests.find(event.fromNumber()).ifPresent(request -> write(request, event));
        }
    }

    private void write(DisclosureRequest request, PetitionDeskDecided event) {
        String said = event.petition() == null ? event.reason() : event.petition();
        history.record(request, RequestAct.HAND_OVER.name(), request.state(), event.on(), null, said);
    }
}
