package org.sunlight.batch.demonstration;

import java.util.concurrent.Callable;
import org.sunlight.shared.security.Caller;

/** The place of one person of the demonstration: what is done here is done in that person's role. */
interface Desk {

    /** Does the work as this person, in a transaction of its own. */
    <T> T act(Caller person, Callable<T> work) throws Exception;
}
