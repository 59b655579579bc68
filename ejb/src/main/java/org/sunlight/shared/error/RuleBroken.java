package org.sunlight.shared.error;

/** Well-formed input that the law or a rule of the house forbids. REST 422. */
public non-sealed class RuleBroken extends DomainException {

    public RuleBroken(String code, Object... arguments) {
        super(code, null, arguments);
    }

    protected RuleBroken(String code, String pointer, Object[] arguments) {
        super(code, pointer, arguments);
    }

    /** The same refusal, tied to one field of the command. */
    public static RuleBroken at(String pointer, String code, Object... arguments) {
        return new RuleBroken(code, pointer, arguments);
    }
}
