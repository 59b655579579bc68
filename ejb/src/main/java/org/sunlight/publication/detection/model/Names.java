package org.sunlight.publication.detection.model;

import org.sunlight.publication.detection.Suspicion;

/** Names that the words around them tell. 张某某 names nobody. */
final class Names {

    private static final String MASKS = "某*×Xx○〇_";
    private static final String INTRODUCING = ":为是叫(\"“系)";
    private static final String LISTING = "、和与及";
    /** Places and things that begin like a name of such people: 村民王家村. */
    private static final String NO_PERSON = "家村庄屯营湾镇乡河山沟桥坝路街区县市局委院校厂站组社";

    private final PlainText text;
    private final Findings findings;

    Names(PlainText text, Findings findings) {
        this.text = text;
        this.findings = findings;
    }

    /** @param at behind the label */
    void look(Cue cue, int at) {
        int from = at;
        boolean told = false;
        while (from - at < 6 && (INTRODUCING.indexOf(text.at(from)) >= 0 || text.startsWith("姓名", from))) {
            told |= text.at(from) == ':' || text.startsWith("姓名", from);
            from += text.startsWith("姓名", from) ? 2 : 1;
        }
        boolean field = told && text.startsWith("姓名", at - 2) || text.startsWith("姓名", from - 3);
        int end = read(from, cue != Cue.NAME_ROLE && told, field);
        Suspicion kind = cue == Cue.GUARDIAN || cue == Cue.CHILD ? Suspicion.MINOR : Suspicion.NAME;
        Reason reason = switch (cue) {
            case GUARDIAN -> Reason.GUARDIAN_NAMED;
            case CHILD -> Reason.CHILD_NAMED;
            default -> Reason.NAME_CONTEXT;
        };
        while (end > from && !(cue == Cue.NAME_ROLE && NO_PERSON.indexOf(text.at(end - 1)) >= 0)) {
            findings.add(kind, from, end, reason);
            if (kind == Suspicion.MINOR) {
                findings.add(Suspicion.NAME, from, end, Reason.NAME_CONTEXT);
            }
            if (LISTING.indexOf(text.at(end)) < 0) {
                return;
            }
            from = end + 1;
            end = read(from, false, false);
        }
    }

    /**
     * End of the name that begins here, -1 where none does.
     *
     * @param told a mark says that a name follows
     * @param field nothing else than a name can follow
     */
    private int read(int from, boolean told, boolean field) {
        if (isMasked(from)) {
            return -1;
        }
        int foreign = dotted(from);
        if (foreign > 0) {
            return told || field ? foreign : -1;
        }
        if (Words.COMPOUND_SURNAMES.contains(text.between(from, from + 2))) {
            return given(from, from + 2, told);
        }
        String surname = text.between(from, from + 1);
        boolean doubtful = Words.DOUBTFUL_SURNAMES.contains(surname);
        if (!doubtful && !Words.SURNAMES.contains(surname)) {
            return field ? closed(from) : -1;
        }
        for (String word : Words.NO_NAMES) {
            if (text.startsWith(word, from) && !(field && isClosed(from + 2))) {
                return -1;
            }
        }
        if (!told && Words.FUNCTION_WORDS.contains(surname)) {
            return certain(from);
        }
        return given(from, from + 1, told);
    }

    private boolean isMasked(int from) {
        for (int i = from; i < from + 3 && (i == from || text.gapBefore(i) != PlainText.LINE); i++) {
            char c = text.at(i);
            if (c == 0 || MASKS.indexOf(c) >= 0) {
                return c != 0 || i == from;
            }
            if (!text.isHan(i)) {
                return i == from && !text.isHan(i);
            }
        }
        return false;
    }

    /** A surname that is an everyday word counts where two signs of given names follow, or one and then nothing more. */
    private int certain(int from) {
        boolean first = text.isHan(from + 1) && Words.isGivenName(text.at(from + 1));
        boolean second = text.isHan(from + 2) && Words.isGivenName(text.at(from + 2));
        if (first && second && text.gapBefore(from + 2) == 0) {
            return from + 3;
        }
        return first && isClosed(from + 2) ? from + 2 : -1;
    }

    private int given(int from, int at, boolean told) {
        if (!text.isHan(at) || text.gapBefore(at) == PlainText.LINE || isTitle(at)) {
            return -1;
        }
        boolean spaced = text.gapBefore(at) != 0;
        int second = at + 1;
        if (!text.isHan(second) || !spaced && text.gapBefore(second) != 0 || text.gapBefore(second) == PlainText.LINE) {
            return spaced && !told ? -1 : second;
        }
        boolean secondGiven = Words.isGivenName(text.at(second));
        if (Words.followsName(text.at(second)) && !secondGiven) {
            return second;
        }
        boolean bounded = isBounded(second + 1);
        if (bounded || secondGiven && Words.isGivenName(text.at(at))) {
            return second + 1;
        }
        if (Words.followsName(text.at(second))) {
            return second;
        }
        return told && (secondGiven || Words.isGivenName(text.at(at))) ? second + 1 : -1;
    }

    private boolean isTitle(int at) {
        for (String title : Words.TITLES) {
            if (text.startsWith(title, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isBounded(int i) {
        return isClosed(i) || Words.followsName(text.at(i));
    }

    private boolean isClosed(int i) {
        return !text.isHan(i) || text.gapBefore(i) != 0;
    }

    /** Names of other peoples, two to four signs that stand alone in the field. */
    private int closed(int from) {
        int i = from;
        while (i - from < 5 && text.isHan(i) && (i == from || text.gapBefore(i) == 0)) {
            i++;
        }
        boolean word = Words.endIn(text.between(from, i));
        return i - from >= 2 && i - from <= 4 && isClosed(i) && !word ? i : -1;
    }

    private int dotted(int from) {
        int i = from;
        int dots = 0;
        while (i - from < 16 && (text.isHan(i) || text.at(i) == '·') && (i == from || text.gapBefore(i) == 0)) {
            dots += text.at(i) == '·' ? 1 : 0;
            i++;
        }
        return dots > 0 && text.at(from) != '·' && text.at(i - 1) != '·' ? i : -1;
    }
}
