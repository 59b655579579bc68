package org.sunlight.web.kit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.shared.error.NotFound;

/** Names of people by login, remembered for some minutes so that a list does not ask for each row. */
@Named("staffNames")
@ApplicationScoped
public class StaffNames {

    private static final Duration KEPT = Duration.ofMinutes(5);

    private record Known(String name, Instant until) {}

    @Inject
    private OrganQueries organs;

    @Inject
    private Clock clock;

    private final Map<String, Known> names = new ConcurrentHashMap<>();

    /** The login itself for an account that was never a person, as a machine client. */
    public String of(String login) {
        if (login == null) {
            return "";
        }
        Instant now = Instant.now(clock);
        return names.compute(
                        login, (key, known) -> known != null && known.until().isAfter(now) ? known : ask(key, now))
                .name();
    }

    private Known ask(String login, Instant now) {
        try {
            return new Known(organs.staff(login).name(), now.plus(KEPT));
        } catch (NotFound machine) {
            return new Known(login, now.plus(KEPT));
        }
    }
}
