package org.sunlight.petition.supervision;

/** A supervision letter or one of the three suggestions, each with its template. */
public enum LetterKind {
    SUPERVISION("X13"),
    IMPROVEMENT("X14"),
    POLICY("X15"),
    ACCOUNTABILITY("X16");

    private final String template;

    LetterKind(String template) {
        this.template = template;
    }

    public String template() {
        return template;
    }
}
