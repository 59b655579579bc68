package org.sunlight.shared.error;

/** A known caller without the role or the jurisdiction. REST 403. */
public non-sealed class NotAllowed extends DomainException {

    public NotAllowed(String code, Object... arguments) {
        super(code, null, arguments);
    }

    protected NotAllowed(String code, String pointer, Object[] arguments) {
        super(code, pointer, arguments);
    }

    /** The same refusal, tied to one field of the command. */
    public static NotAllowed at(String pointer, String code, Object... arguments) {
        return new NotAllowed(code, pointer, arguments);
    }
}
