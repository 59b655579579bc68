package org.sunlight.shared.error;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A refusal that the caller can understand. Holds a message code and its arguments, never a finished sentence; the web
 * module turns it into a problem document or a screen message in the language of the caller.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract sealed class DomainException extends RuntimeException
        permits NotFound, Conflict, RuleBroken, NotAllowed {

    private final String code;
    private final String pointer;
    private final transient List<Object> arguments;

    /**
     * @param code upper snake case; the texts stand in the message bundles under {@code error.<code>}
     * @param pointer name of the command's field the refusal belongs to, in camel case, or null when it concerns the
     *     whole act
     * @param arguments values for the text, in the order of its placeholders; must not hold personal data
     */
    protected DomainException(String code, String pointer, Object... arguments) {
        super(code);
        this.code = code;
        this.pointer = pointer;
        this.arguments = List.of(arguments);
    }

    public String code() {
        return code;
    }

    public String pointer() {
        return pointer;
    }

    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}
