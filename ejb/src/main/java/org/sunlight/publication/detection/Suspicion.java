package org.sunlight.publication.detection;

/** What a place in a text may be: a kind of personal data, or a mark of secrecy. Source: 云南省2017年12月清查清单. */
public enum Suspicion {
    ID_NUMBER,
    MOBILE,
    PHONE,
    BANK_CARD,
    EMAIL,
    /** An account of a messenger service. */
    ONLINE_ACCOUNT,
    PLATE,
    PASSPORT,
    SOCIAL_SECURITY,
    DISABILITY_CERTIFICATE,
    ADDRESS,
    NAME,
    BIRTH_DATE,
    ILLNESS,
    MINOR,
    /** A mark put on a paper, not the word in a sentence about secrecy. */
    SECRECY_MARK,
    /** Where a picture was taken. */
    GPS_POSITION;

    /**
     * Whether the form alone tells who somebody is or how to reach him, whoever he may be: refused at once in a text that is
     * written for the public. The rest is suggested to those who review.
     */
    public boolean isIdentifying() {
        return switch (this) {
            case ID_NUMBER,
                    MOBILE,
                    PHONE,
                    BANK_CARD,
                    EMAIL,
                    ONLINE_ACCOUNT,
                    PASSPORT,
                    SOCIAL_SECURITY,
                    DISABILITY_CERTIFICATE -> true;
            default -> false;
        };
    }
}
