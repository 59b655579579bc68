package org.sunlight.publication.detection.model;

import java.util.List;
import org.sunlight.publication.detection.Place;
import org.sunlight.publication.detection.Suggestion;
import org.sunlight.publication.detection.Suspicion;
import org.sunlight.publication.detection.TextPart;

/** One pass over one text: most signs announce nothing, the others are looked at with a bounded reach. */
public final class Look {

    private static final byte DIGIT = 1;
    private static final byte AT_SIGN = 2;
    private static final byte PLATE = 4;
    private static final byte PASSPORT = 8;
    private static final byte WORD = 16;
    private static final byte SURNAME = 32;
    private static final byte[] ANNOUNCES = announces();
    private static final String HOUSE_SIGNS = "号幢栋座单组社";

    private final PlainText text;
    private final KnownIndex known;
    private final Findings findings;
    private final Numbers numbers;
    private final Labelled labelled;
    private final Names names;
    private final Persons persons;
    private final Addresses addresses;
    private final Marks marks;

    private Look(TextPart part, KnownIndex known) {
        String heading = part.heading().isEmpty() ? "" : part.heading() + ":";
        this.text = new PlainText(heading + part.text());
        this.known = known;
        findings = new Findings(part, text, heading.length(), known);
        labelled = new Labelled(text, findings);
        names = new Names(text, findings);
        numbers = new Numbers(text, known, findings, names);
        persons = new Persons(text, findings);
        addresses = new Addresses(text, findings);
        marks = new Marks(text, findings);
    }

    public static List<Suggestion> at(TextPart part, KnownIndex known) {
        Look look = new Look(part, known);
        if (part.place() == Place.IMAGE_METADATA && part.where().contains("GPS")) {
            look.findings.add(Suspicion.GPS_POSITION, 0, look.text.length(), Reason.POSITION);
        }
        look.pass();
        return look.findings.suggestions();
    }

    private void pass() {
        int chainEnd = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.at(i);
            byte announced = ANNOUNCES[sign];
            if (known.mayBegin(sign)) {
                known.look(text, i, findings);
            }
            if (announced == 0) {
                continue;
            }
            if (announced == DIGIT) {
                boolean begins = !text.isDigit(i - 1) || text.gapBefore(i) != 0;
                if (i >= chainEnd) {
                    chainEnd = numbers.look(i);
                }
                if (begins) {
                    house(i);
                }
                continue;
            }
            if (announced == AT_SIGN) {
                labelled.mail(i);
                continue;
            }
            if ((announced & PLATE) != 0) {
                labelled.plate(i);
            }
            if ((announced & PASSPORT) != 0) {
                labelled.passport(i);
            }
            if ((announced & SURNAME) != 0) {
                names.alone(i);
            }
            if ((announced & WORD) != 0) {
                words(i, sign);
            }
        }
    }

    private void house(int at) {
        int i = at + 1;
        while (text.isDigit(i) && i - at < 6) {
            i++;
        }
        if (HOUSE_SIGNS.indexOf(text.at(i)) >= 0 && text.at(i) != 0) {
            addresses.chain(at);
        }
    }

    private void words(int at, char first) {
        for (Words.Term term : Words.startingWith(first)) {
            if (text.startsWith(term.word(), at)) {
                announced(term.cue(), at, at + term.word().length());
                return;
            }
        }
    }

    private void announced(Cue cue, int from, int to) {
        switch (cue) {
            case NAME_LABEL, NAME_ROLE, CHILD -> names.look(cue, to);
            case KIN -> {
                names.before(from);
                names.look(Cue.NAME_ROLE, to);
            }
            case NAMED -> names.before(from);
            case GUARDIAN -> {
                names.look(Cue.NAME_LABEL, to);
                names.look(cue, to);
            }
            case SCHOOL -> persons.school(from, to);
            case AGE -> persons.age(from);
            case BORN -> persons.born(from, to);
            case RESIDENCE, POST_ADDRESS -> addresses.announced(cue, to);
            case ILLNESS, CONDITION -> persons.illness(cue, from, to);
            case SECRECY_LEVEL -> marks.level(from, to);
            case INTERNAL -> marks.inside(from, to);
            case CLOSED -> marks.closed(from, to);
            default -> labelled.look(cue, to);
        }
    }

    private static byte[] announces() {
        byte[] announces = new byte[Character.MAX_VALUE + 1];
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            byte what = 0;
            what |= c >= '0' && c <= '9' ? DIGIT : 0;
            what |= c == '@' ? AT_SIGN : 0;
            what |= Labelled.mayBeginPlate(c) ? PLATE : 0;
            what |= c == 'E' || c == 'G' || c == 'e' || c == 'g' ? PASSPORT : 0;
            what |= Words.mayBeginName(c) ? SURNAME : 0;
            what |= Words.startingWith(c) != null ? WORD : 0;
            announces[c] = what;
        }
        return announces;
    }
}
