package org.sunlight.shared.error;

/** The thing named does not exist for this caller. REST 404. */
public non-sealed class NotFound extends DomainException {

    public NotFound(String code, Object... arguments) {
        super(code, null, arguments);
    }

    protected NotFound(String code, String pointer, Object[] arguments) {
        super(code, pointer, arguments);
    }

    /** The same refusal, tied to one field of the command. */
    public static NotFound at(String pointer, String code, Object... arguments) {
        return new NotFound(code, pointer, arguments);
    }
}
