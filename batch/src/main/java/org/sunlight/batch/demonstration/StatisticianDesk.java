package org.sunlight.batch.demonstration;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import org.sunlight.shared.security.Caller;
import org.sunlight.shared.security.CurrentCaller;
import org.sunlight.shared.security.Roles;

/** Reached by the loader only; the container gives each desk the one role of its bearer. */
@Stateless
@LocalBean
@PermitAll
@RunAs(Roles.STATISTICIAN)
public class StatisticianDesk implements Desk {

    @Inject
    private CurrentCaller caller;

    @Override
    public <T> T act(Caller person, Callable<T> work) throws Exception {
        return caller.call(person, work);
    }
}
