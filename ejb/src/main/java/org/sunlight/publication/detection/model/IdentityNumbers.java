package org.sunlight.publication.detection.model;

import org.sunlight.office.counter.BirthDay;
import org.sunlight.office.counter.IdNumber;
import org.sunlight.office.counter.IdType;
import org.sunlight.publication.detection.Suspicion;

/**
 * Identity numbers of eighteen and of fifteen digits, and certificates of the disabled, which are the identity number and
 * two digits (残疾人证). Source: GB 11643-1999.
 */
final class IdentityNumbers {

    private static final int LONGEST = 21;
    private static final String PROVINCES =
            " 11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83 ";

    private final PlainText text;
    private final DigitChain chain;
    private final Findings findings;
    private final Names names;

    IdentityNumbers(PlainText text, DigitChain chain, Findings findings, Names names) {
        this.text = text;
        this.chain = chain;
        this.findings = findings;
        this.names = names;
    }

    /** Takes the identity number or certificate that begins with this group, if one does. */
    void look(int g) {
        if (!PROVINCES.contains(" " + chain.firstTwo(g) + " ")) {
            return;
        }
        int total = 0;
        for (int e = g; e < chain.groups(); e++) {
            total += chain.length(e);
            if (total > LONGEST || e > g && chain.isTaken(e)) {
                return;
            }
            boolean soft = e == g || chain.hasOnly(g, e, " \n-");
            if (soft && total == 20 && certificate(g, e)
                    || soft && total == 18 && resident(g, e, chain.to(e))
                    || soft && total == 17 && isCertificateWithX(g, e)
                    || soft && total == 17 && endsInX(e) && resident(g, e, chain.to(e) + 1)
                    || soft && total == 15 && old(g, e)) {
                chain.take(g, e);
                names.inFrontOf(chain.from(g));
                return;
            }
        }
    }

    private boolean endsInX(int e) {
        char c = text.at(chain.to(e));
        return (c == 'X' || c == 'x' || c == '×') && !text.isLatin(chain.to(e) + 1) && !text.isDigit(chain.to(e) + 1);
    }

    /** The check digit X stands inside the number of a certificate. */
    private boolean isCertificateWithX(int g, int e) {
        char x = text.at(chain.to(e));
        boolean inside =
                (x == 'X' || x == 'x') && text.digitsAt(chain.to(e) + 1) == 2 && !text.isLatin(chain.to(e) + 3);
        return inside
                && certificate(
                        chain.digits(g, e) + "X" + text.between(chain.to(e) + 1, chain.to(e) + 3),
                        chain.from(g),
                        chain.to(e) + 3);
    }

    private boolean certificate(int g, int e) {
        return certificate(chain.digits(g, e), chain.from(g), chain.to(e));
    }

    private boolean certificate(String number, int start, int end) {
        boolean kindAndGrade = "1234567".indexOf(number.charAt(18)) >= 0 && "1234".indexOf(number.charAt(19)) >= 0;
        String id = number.substring(0, 18);
        if (!kindAndGrade || !isPlausible(id) || IdNumber.isSuspect(IdType.RESIDENT_ID, id)) {
            return false;
        }
        findings.add(Suspicion.DISABILITY_CERTIFICATE, start, end, Reason.CHECK_DIGIT);
        return true;
    }

    private boolean resident(int g, int e, int end) {
        String number = chain.digits(g, e) + (end > chain.to(e) ? "X" : "");
        boolean alone = !text.isLatin(chain.from(g) - 1) && (end > chain.to(e) || !text.isLatin(end));
        if (!isPlausible(number)) {
            return false;
        }
        if (!IdNumber.isSuspect(IdType.RESIDENT_ID, number)) {
            findings.add(Suspicion.ID_NUMBER, chain.from(g), end, Reason.CHECK_DIGIT);
            return true;
        }
        // numbers of papers are made of a place, a day and a serial as well; a place of people is a county
        boolean county = !number.startsWith("00", 4);
        if (alone
                && county
                && (e == g
                        || chain.hasShape(g, e, 6, 8, end > chain.to(e) ? 3 : 4)
                        || chain.isFolded(g, e)
                        || chain.isSpelled(g, e))) {
            findings.add(Suspicion.ID_NUMBER, chain.from(g), end, Reason.CHECK_DIGIT_WRONG);
            return true;
        }
        return false;
    }

    private boolean old(int g, int e) {
        String number = chain.digits(g, e);
        boolean form = e == g && !chain.isJoined(g, e) && !text.isLatin(chain.from(g) - 1) && !text.isLatin(chain.to(e))
                || chain.hasShape(g, e, 6, 6, 3)
                || chain.isFolded(g, e);
        if (!form || !isPlausible(number) || number.startsWith("00", 4)) {
            return false;
        }
        findings.add(Suspicion.ID_NUMBER, chain.from(g), chain.to(e), Reason.OLD_NUMBER);
        return true;
    }

    private static boolean isPlausible(String number) {
        boolean century = number.length() == 15
                || number.startsWith("19", 6)
                || number.startsWith("20", 6)
                || number.startsWith("18", 6);
        return century && BirthDay.of(IdType.RESIDENT_ID, number) != null;
    }
}
