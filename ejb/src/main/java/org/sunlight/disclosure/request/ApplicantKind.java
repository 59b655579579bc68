package org.sunlight.disclosure.request;

/**
 * Who asks; fixed at registration. The order is that of the columns c1 to c6 of table 3 of the yearly report.
 * Source: 国办公开办函〔2021〕30号.
 */
public enum ApplicantKind {
    NATURAL_PERSON,
    BUSINESS,
    RESEARCH,
    PUBLIC_WELFARE,
    LEGAL_SERVICE,
    OTHER_ORGANISATION;

    /** Column of table 3: {@code c1} to {@code c6}. */
    public String column() {
        return "c" + (ordinal() + 1);
    }

    public boolean isOrganisation() {
        return this != NATURAL_PERSON;
    }
}
