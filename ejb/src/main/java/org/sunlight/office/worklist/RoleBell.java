package org.sunlight.office.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.office.organ.StaffView;

/** Rings at everybody of an organ who holds a role: for what is nobody's own. */
@ApplicationScoped
public class RoleBell {

    @Inject
    private OrganQueries organs;

    @Inject
    private Event<Remind> reminders;

    /**
     * Who has left is told nothing; who holds several of the roles is told once.
     *
     * @param say what to tell, by login
     * @return how many were told
     */
    public int ring(long organId, Function<String, Remind> say, String... roles) {
        List<String> logins = Stream.of(roles)
                .flatMap(role -> organs.staffOf(organId, role).stream())
                .filter(StaffView::active)
                .map(StaffView::login)
                .distinct()
                .toList();
        logins.forEach(login -> reminders.fire(say.apply(login)));
        return logins.size();
    }
}
