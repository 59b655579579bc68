package org.sunlight.publication.detection.model;

/** Numbers that show by their form alone: each kind is asked in turn, the surest first. */
final class Numbers {

    private final Findings findings;
    private final KnownIndex known;
    private final DigitChain chain;
    private final IdentityNumbers identities;
    private final CardNumbers cards;
    private final Telephones telephones;

    Numbers(PlainText text, KnownIndex known, Findings findings, Names names) {
        this.findings = findings;
        this.known = known;
        chain = new DigitChain(text);
        identities = new IdentityNumbers(text, chain, findings, names);
        cards = new CardNumbers(text, chain, findings);
        telephones = new Telephones(text, chain, findings, names);
    }

    /** Looks at the chain that begins here; returns where it ends. */
    int look(int start) {
        chain.gather(start);
        knownNumbers();
        for (int g = 0; g < chain.groups(); g++) {
            if (!chain.isTaken(g)) {
                identities.look(g);
            }
        }
        for (int g = 0; g < chain.groups(); g++) {
            if (!chain.isTaken(g) && !cards.look(g) && !telephones.mobile(g)) {
                telephones.line(g);
            }
        }
        return chain.to(chain.groups() - 1);
    }

    private void knownNumbers() {
        String digits = chain.digits();
        for (String number : known.digits()) {
            for (int at = digits.indexOf(number); at >= 0; at = digits.indexOf(number, at + 1)) {
                findings.add(
                        KnownIndex.kindOfDigits(number),
                        chain.place(at),
                        chain.place(at + number.length() - 1) + 1,
                        Reason.KNOWN);
            }
        }
    }
}
