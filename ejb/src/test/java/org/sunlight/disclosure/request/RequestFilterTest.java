package org.sunlight.disclosure.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.shared.security.Roles;

class RequestFilterTest {

    @Test
    @DisplayName("WRK-06 the section head endorses, the heads approve, all of them decide on more time")
    void awaiting() {
        assertEquals(
                Set.of(RequestState.ENDORSING),
                RequestFilter.awaiting(Set.of(Roles.SECTION_HEAD)).states());
        assertEquals(
                Set.of(RequestState.APPROVING),
                RequestFilter.awaiting(Set.of(Roles.HEAD)).states());
        RequestFilter both = RequestFilter.awaiting(Set.of(Roles.SECTION_HEAD, Roles.DEPUTY_HEAD));
        assertEquals(Set.of(RequestState.ENDORSING, RequestState.APPROVING), both.states());
        assertTrue(both.extensionAwaited());
    }
}
