package org.sunlight.shared.error;

/** The right act at the wrong moment: wrong state, changed by someone else meanwhile, already running. REST 409. */
public non-sealed class Conflict extends DomainException {

    public Conflict(String code, Object... arguments) {
        super(code, null, arguments);
    }

    protected Conflict(String code, String pointer, Object[] arguments) {
        super(code, pointer, arguments);
    }

    /** The same refusal, tied to one field of the command. */
    public static Conflict at(String pointer, String code, Object... arguments) {
        return new Conflict(code, pointer, arguments);
    }
}
