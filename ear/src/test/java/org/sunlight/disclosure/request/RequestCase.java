package org.sunlight.disclosure.request;

import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.function.Executable;
import org.sunlight.harness.ContainerCase;
import org.sunlight.shared.error.DomainException;

/** What the tests of the life of a request begin with: a request at the counter, complete, or approved. */
abstract class RequestCase extends ContainerCase {

    @Inject
    protected RequestService requests;

    @Inject
    protected RequestTermService terms;

    @Inject
    protected RequestAnswerService answers;

    @Inject
    protected RequestQueries queries;

    @Inject
    private Clock clock;

    protected LocalDate today() {
        return LocalDate.now(clock);
    }

    protected RegisteredRequest registered(LocalDate on) throws Exception {
        return as("wang", () -> requests.register(RequestFixture.atTheCounter("张三", unique(), on)));
    }

    protected static String unique() {
        return "信访工作统计报表 " + UUID.randomUUID();
    }

    protected RequestView accepted(LocalDate on) throws Exception {
        RequestView seen = registered(on).request();
        return as("wang", () -> requests.accept(RequestFixture.now(seen, null)));
    }

    protected RequestView approved(RequestView seen, DraftDecision draft) throws Exception {
        RequestView drafted = as("li", () -> answers.draftDecision(draft));
        RequestView submitted = as("li", () -> answers.submitDecision(RequestFixture.now(drafted, null)));
        RequestView endorsed = as("zhao", () -> answers.endorseDecision(RequestFixture.now(submitted, null)));
        return as("chen", () -> answers.approveDecision(RequestFixture.now(endorsed, null)));
    }

    protected static <T extends DomainException> T refused(Class<T> kind, Executable act) {
        return assertThrows(kind, act);
    }
}
