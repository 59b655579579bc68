package org.sunlight.disclosure.request;

import static org.sunlight.shared.security.Roles.DEPUTY_HEAD;
import static org.sunlight.shared.security.Roles.HEAD;
import static org.sunlight.shared.security.Roles.SECTION_HEAD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.sunlight.disclosure.request.model.DisclosureRequest;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.office.organ.StaffView;
import org.sunlight.office.worklist.Occasion;
import org.sunlight.office.worklist.Remind;
import org.sunlight.office.worklist.Settled;
import org.sunlight.shared.security.CurrentCaller;

/** Reminds those for whose word a file waits, and lets the bell rest when the word has been given (WRK-06). */
@ApplicationScoped
class ApprovalBell {

    private static final String DECISION = "decision/";
    private static final String EXTENSION = "extension/";

    @Inject
    private OrganQueries organs;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Event<Remind> reminders;

    @Inject
    private Event<Settled> settlements;

    /** @param request as the act has left it */
    void after(RequestAct act, DisclosureRequest request) {
        switch (act) {
            case SUBMIT_DECISION -> ring(request, DECISION, SECTION_HEAD, DEPUTY_HEAD, HEAD);
            case ENDORSE_DECISION -> {
                settle(request, DECISION);
                ring(request, DECISION, DEPUTY_HEAD, HEAD);
            }
            case APPROVE_DECISION, RETURN_DECISION -> settle(request, DECISION);
            case REQUEST_EXTENSION -> ring(request, EXTENSION, SECTION_HEAD, DEPUTY_HEAD, HEAD);
            case GRANT_EXTENSION, REFUSE_EXTENSION -> settle(request, EXTENSION);
            default -> {
                if (!request.state().isOpen()) {
                    settle(request, null);
                }
            }
        }
    }

    /** @param ladder roles from the nearest up; the first that somebody else than the caller holds is asked */
    private void ring(DisclosureRequest request, String what, String... ladder) {
        Stream.of(ladder)
                .map(role -> holders(request.organId(), role))
                .filter(holders -> !holders.isEmpty())
                .findFirst()
                .orElse(List.of())
                .forEach(holder -> reminders.fire(new Remind(
                        holder.login(),
                        Occasion.APPROVAL,
                        what + request.number() + "/" + request.version(),
                        RequestView.SUBJECT_KIND,
                        request.number(),
                        request.subject(),
                        null,
                        null,
                        null)));
    }

    private List<StaffView> holders(long organId, String role) {
        return organs.staffOf(organId, role).stream()
                .filter(StaffView::active)
                .filter(person -> !person.login().equals(caller.get().login()))
                .toList();
    }

    private void settle(DisclosureRequest request, String what) {
        settlements.fire(new Settled(
                RequestView.SUBJECT_KIND, request.number(), what == null ? null : what + request.number() + "/"));
    }
}
