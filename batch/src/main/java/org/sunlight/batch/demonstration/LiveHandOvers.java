package org.sunlight.batch.demonstration;

import static org.sunlight.shared.security.Roles.CLERK;
import static org.sunlight.shared.security.Roles.DISCLOSURE_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Properties;
import org.sunlight.disclosure.request.HandOver;
import org.sunlight.disclosure.request.RequestFilter;
import org.sunlight.disclosure.request.RequestQueries;
import org.sunlight.disclosure.request.RequestRow;
import org.sunlight.disclosure.request.RequestService;
import org.sunlight.disclosure.request.RequestSort;
import org.sunlight.disclosure.request.RequestState;
import org.sunlight.petition.casework.Purpose;
import org.sunlight.petition.handover.AcceptHandOver;
import org.sunlight.petition.handover.DeclineHandOver;
import org.sunlight.petition.handover.HandOverView;
import org.sunlight.petition.handover.PetitionHandOverQueries;
import org.sunlight.petition.handover.PetitionHandOverService;

/** Concerns that came in with requests for information: one waits at the petition desk, one was registered, one sent back. */
@ApplicationScoped
class LiveHandOvers {

    private static final int PLAYED = 3;

    @Inject
    private RequestQueries requests;

    @Inject
    private RequestService officer;

    @Inject
    private PetitionHandOverQueries queries;

    @Inject
    private PetitionHandOverService desk;

    @Inject
    private PetitionDesks desks;

    @Inject
    private Clock clock;

    void load(Properties words) throws Exception {
        RequestFilter open =
                new RequestFilter(null, null, EnumSet.of(RequestState.IN_HANDLING), null, null, null, null, null, null);
        List<RequestRow> chosen =
                desks.atBureau(DISCLOSURE_OFFICER, () -> requests.page(open, RequestSort.RECEIVED_NEWEST, 0, PLAYED));
        for (RequestRow row : chosen) {
            desks.atBureau(
                    DISCLOSURE_OFFICER,
                    () -> officer.handOver(new HandOver(
                            row.number(), row.version(), LocalDate.now(clock), words.getProperty("handed"))));
        }
        List<HandOverView> waiting = desks.atBureau(CLERK, queries::waiting);
        if (waiting.size() == PLAYED) {
            HandOverView registered = waiting.get(1);
            desks.atBureau(
                    CLERK, () -> desk.accept(new AcceptHandOver(registered.id(), registered.version(), Purpose.CLAIM)));
            HandOverView declined = waiting.get(2);
            desks.atBureau(
                    CLERK,
                    () -> desk.decline(
                            new DeclineHandOver(declined.id(), declined.version(), words.getProperty("sentBack"))));
        }
    }
}
