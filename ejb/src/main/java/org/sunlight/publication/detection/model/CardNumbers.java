package org.sunlight.publication.detection.model;

import org.sunlight.publication.detection.Suspicion;

/** Numbers of bank cards. Source: ISO/IEC 7812-1. */
final class CardNumbers {

    private final PlainText text;
    private final DigitChain chain;
    private final Findings findings;

    CardNumbers(PlainText text, DigitChain chain, Findings findings) {
        this.text = text;
        this.chain = chain;
        this.findings = findings;
    }

    /** Takes the card number that begins with this group, if one does. */
    boolean look(int g) {
        if ("34569".indexOf(text.at(chain.from(g))) < 0) {
            return false;
        }
        int total = 0;
        for (int e = g; e < chain.groups() && total <= 19; e++) {
            total += chain.length(e);
            if (total >= 16 && total <= 19 && isCard(g, e)) {
                findings.add(Suspicion.BANK_CARD, chain.from(g), chain.to(e), Reason.LUHN);
                chain.take(g, e);
                return true;
            }
        }
        return false;
    }

    private boolean isCard(int g, int e) {
        boolean fours = chain.hasOnly(g, e, " -");
        for (int i = g; i < e; i++) {
            fours &= chain.length(i) == 4;
        }
        boolean form = e == g || fours && chain.length(e) <= 4 || chain.isFolded(g, e) || chain.isSpelled(g, e);
        return form
                && !chain.isJoined(g, e)
                && !text.isLatin(chain.from(g) - 1)
                && !text.isLatin(chain.to(e))
                && isIssued(chain.digits(g, e))
                && hasLuhnDigit(chain.digits(g, e));
    }

    /** Ranges in which cards are issued in the country; those of other lands have sixteen digits. */
    private static boolean isIssued(String number) {
        boolean domestic = number.startsWith("62") || number.startsWith("60") || number.startsWith("9");
        return domestic || "345".indexOf(number.charAt(0)) >= 0 && (number.length() == 16 || number.charAt(0) == '4');
    }

    /** Numbers of documents are as long, but only one in ten has it. */
    private static boolean hasLuhnDigit(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(number.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? digit : digit * 2;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }
}
