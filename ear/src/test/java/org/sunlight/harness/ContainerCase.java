package org.sunlight.harness;

import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sunlight.shared.security.Caller;

/**
 * Base of the tests that run inside the server, on Derby and on PostgreSQL. Everything of the application can be
 * injected; {@link #as} makes a call in somebody's name.
 */
@Tag("inside")
@ExtendWith(ArquillianExtension.class)
public abstract class ContainerCase {

    @Inject
    private Acting acting;

    /** Does the work as this caller, with exactly the caller's roles. */
    protected <T> T as(Caller caller, Callable<T> work) throws Exception {
        return acting.as(caller, work);
    }

    /** Does the work as a member of the demonstration bureau. */
    protected <T> T as(String login, Callable<T> work) throws Exception {
        return acting.as(acting.staff(login), work);
    }

    /** The member of the demonstration bureau as a caller. */
    protected Caller caller(String login) throws Exception {
        return acting.staff(login);
    }
}
