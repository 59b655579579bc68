package org.sunlight.disclosure.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.harness.ContainerCase;
import org.sunlight.shared.security.Caller;
import org.sunlight.shared.security.Roles;

class RequestRolesIT extends ContainerCase {

    @Inject
    private RequestService requests;

    @Inject
    private RequestTermService terms;

    @Inject
    private RequestAnswerService answers;

    @Test
    @DisplayName("REQ-03 the container keeps every role without the act away from it")
    void keepsEveryOtherRoleAway() throws Exception {
        long organ = caller("wang").organId();
        Map<Class<?>, Object> doors = Map.of(
                RequestService.class, requests,
                RequestTermService.class, terms,
                RequestAnswerService.class, answers);
        int refused = 0;
        for (Map.Entry<Class<?>, Object> door : doors.entrySet()) {
            for (Method act : door.getKey().getDeclaredMethods()) {
                if (Modifier.isPublic(act.getModifiers())) {
                    refused += refusals(door.getValue(), act, organ);
                }
            }
        }
        assertEquals(expectedRefusals(doors.keySet()), refused);
    }

    private int refusals(Object door, Method act, long organ) throws Exception {
        Set<String> permitted = Set.of(act.getAnnotation(RolesAllowed.class).value());
        List<String> others = Roles.OF_PEOPLE.stream()
                .filter(role -> !permitted.contains(role))
                .toList();
        for (String role : others) {
            Caller caller = new Caller("it-" + role, role, organ, null, Set.of(role), "intranet", "it");
            Object[] nothing = new Object[act.getParameterCount()];
            assertThrows(
                    EJBAccessException.class, () -> as(caller, () -> invoke(door, act, nothing)), act + " by " + role);
        }
        return others.size();
    }

    private static Object invoke(Object door, Method act, Object[] arguments) throws Exception {
        try {
            return act.invoke(door, arguments);
        } catch (InvocationTargetException e) {
            throw (Exception) e.getCause();
        }
    }

    private static int expectedRefusals(Set<Class<?>> doors) {
        return doors.stream()
                .flatMap(door -> Arrays.stream(door.getDeclaredMethods()))
                .filter(act -> Modifier.isPublic(act.getModifiers()))
                .mapToInt(act -> Roles.OF_PEOPLE.size()
                        - act.getAnnotation(RolesAllowed.class).value().length)
                .sum();
    }
}
