package org.sunlight.disclosure.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.sunlight.disclosure.request.model.DisclosureRequest;
import org.sunlight.disclosure.request.model.PastRequest;
import org.sunlight.disclosure.request.model.RequestEvent;
import org.sunlight.disclosure.request.store.RequestStore;
import org.sunlight.shared.security.CurrentCaller;

/** Writes the history of a request: one row an act, never changed. */
@ApplicationScoped
class RequestHistory {

    static final String REGISTER = "REGISTER";
    static final String IMPORT = "IMPORT";

    @Inject
    private RequestStore requests;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /**
     * @param from state before the act, null for the first
     * @param on day of law
     * @param document document number of the paper that belongs to the act, or null
     */
    void record(DisclosureRequest request, String act, RequestState from, LocalDate on, String document, String note) {
        requests.record(RequestEvent.of(
                request,
                act,
                from,
                on == null ? LocalDate.now(clock) : on,
                caller.get(),
                clock.instant(),
                document,
                note));
    }

    /** What the older register tells, each act on its day. */
    void recordImport(DisclosureRequest request, PastRequest past, ImportedRequest record) {
        act(request, IMPORT, record.receivedOn());
        if (record.correction() != null) {
            act(request, RequestAct.ASK_CORRECTION.name(), record.correction().noticedOn());
            act(
                    request,
                    RequestAct.COMPLETE_CORRECTION.name(),
                    record.correction().completedOn());
            act(request, RequestAct.LAPSE_CORRECTION.name(), record.correction().lapsedOn());
        }
        for (ImportedRequest.Consultation consultation : record.consultations()) {
            act(request, RequestAct.CONSULT.name(), consultation.sentOn());
            act(request, RequestAct.RECORD_OPINION.name(), consultation.answeredOn());
        }
        if (record.extension() != null) {
            act(request, RequestAct.GRANT_EXTENSION.name(), record.extension().noticedOn());
        }
        if (record.fee() != null) {
            act(request, RequestAct.CHARGE_FEE.name(), record.fee().noticedOn());
            act(request, RequestAct.RECORD_PAYMENT.name(), record.fee().paidOn());
        }
        past.decision().ifPresent(d -> act(request, RequestAct.RECORD_SERVICE.name(), d.decidedOn()));
    }

    private void act(DisclosureRequest request, String act, LocalDate on) {
        if (on != null) {
            record(request, act, null, on, null, null);
        }
    }
}
