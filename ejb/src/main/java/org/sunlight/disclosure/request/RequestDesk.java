package org.sunlight.disclosure.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sunlight.disclosure.request.model.DisclosureRequest;
import org.sunlight.disclosure.request.model.RequestPicture;
import org.sunlight.disclosure.request.store.RequestStore;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.shared.security.Caller;
import org.sunlight.shared.security.CurrentCaller;
import org.sunlight.shared.security.Roles;

/** What every act upon a request begins and ends with: take the file at the version seen, write history, hand back the view. */
@ApplicationScoped
class RequestDesk {

    /** Who has a part in the handling and may see who the applicant is. */
    private static final Set<String> HANDLING =
            Set.of(Roles.CLERK, Roles.DISCLOSURE_OFFICER, Roles.SECTION_HEAD, Roles.DEPUTY_HEAD, Roles.HEAD);

    @Inject
    private RequestStore requests;

    @Inject
    private RequestHistory history;

    @Inject
    private RequestClocks clocks;

    @Inject
    private OrganQueries organs;

    @Inject
    private ApprovalBell bell;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    Caller caller() {
        return caller.get();
    }

    boolean seesPersons() {
        return HANDLING.stream().anyMatch(caller()::is);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A day left open means today. */
    LocalDate dayOr(LocalDate given) {
        return given == null ? today() : given;
    }

    List<Long> visible() {
        return organs.visibleTo(caller());
    }

    DisclosureRequest take(RequestCommand command) {
        DisclosureRequest request = requests.get(command.number(), command.seenVersion(), visible());
        // the file is one: whoever touches a part of it makes every older view of it stale
        requests.touch(request);
        return request;
    }

    /** The file without the wish to change it. */
    DisclosureRequest look(String number) {
        return requests.get(number, visible());
    }

    /** @param document document number of the paper that belongs to the act, or null */
    RequestView done(
            DisclosureRequest request, RequestAct act, RequestState from, LocalDate on, String document, String note) {
        history.record(request, act.name(), from, on, document, note);
        requests.flush();
        bell.after(act, request);
        return view(request);
    }

    RequestView done(DisclosureRequest request, RequestAct act, RequestState from, LocalDate on) {
        return done(request, act, from, on, null, null);
    }

    RequestView view(DisclosureRequest request) {
        return new RequestPicture(request, clocks.rules(request))
                .view(caller(), clocks.of(request), requests.splitFrom(request.number()), seesPersons());
    }
}
