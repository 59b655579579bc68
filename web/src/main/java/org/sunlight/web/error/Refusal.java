package org.sunlight.web.error;

import java.util.List;

/**
 * Why something was not done, in terms of the outer world.
 *
 * @param status the HTTP status that says it
 * @param code upper snake case; text under {@code error.<code>}
 */
public record Refusal(int status, String code, List<Object> arguments, List<Fault> faults) {

    public static Refusal of(int status, String code, Object... arguments) {
        return new Refusal(status, code, List.of(arguments), List.of());
    }
}
