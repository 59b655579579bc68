package org.sunlight.disclosure.request;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RequestRolesTest {

    /** Methods that begin a file or only look at one, and hence are no act of the table. */
    private static final Set<String> NO_ACT = Set.of("register", "previewDecision");

    @Test
    @DisplayName("REQ-03 the lock on each method and the button on the screen name the same roles")
    void lockAndButtonNameTheSameRoles() {
        Map<String, Set<String>> locks = new TreeMap<>();
        Stream.of(RequestService.class, RequestTermService.class, RequestAnswerService.class)
                .flatMap(service -> Arrays.stream(service.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !NO_ACT.contains(method.getName()))
                .forEach(method -> locks.put(act(method), roles(method)));
        Map<String, Set<String>> buttons = new TreeMap<>();
        for (RequestAct act : RequestAct.values()) {
            if (!act.roles().isEmpty()) {
                buttons.put(act.name(), act.roles());
            }
        }
        assertEquals(buttons, locks);
    }

    private static String act(Method method) {
        return method.getName().replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }

    private static Set<String> roles(Method method) {
        return new HashSet<>(
                Arrays.asList(method.getAnnotation(RolesAllowed.class).value()));
    }
}
