package org.sunlight.publication.detection.model;

import org.sunlight.publication.detection.Suspicion;

/** Names that the words around them tell. 张某某 names nobody. */
final class Names {

    private static final String MASKS = "某*×Xx○〇_";
    private static final String INTRODUCING = ":为是叫(\"“系)";
    private static final String LISTING = "、和与及";
    /** Places and things that begin like a name of such people: 村民王家村. */
    private static final String NO_PERSON = "家村庄屯营湾镇乡河山沟桥坝路街区县市局委院校厂站组社";

    /** What may join a name to the words in front of it. */
    private static final String JOINING = "与和向由对经将给据同为被把因及交请是系的";

    /** What follows people in any sentence. */
    private static final String PLAIN_FOLLOWING = "等的之";

    /** What parts the columns of a list. */
    private static final String PARTING = ",:/(、|-";

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

    /** Takes the name of three signs or four that ends here; shorter ones are places as often as people. */
    void before(int end) {
        if (text.gapBefore(end) == 0 && (endsAt(end, 4, true) || endsAt(end, 3, true))) {
            findings.add(Suspicion.NAME, endsAt(end, 4, true) ? end - 4 : end - 3, end, Reason.NAME_CONTEXT);
        }
    }

    /**
     * Takes the name that begins here without any word that announces it: a surname, two signs of given names, and then
     * what follows a name. A surname that is an everyday word has to stand at the beginning of a clause or behind a joining
     * sign; behind a title stands somebody in office.
     */
    void alone(int at) {
        String surname = text.between(at, at + 1);
        boolean everyday = Words.DOUBTFUL_SURNAMES.contains(surname);
        if (everyday && Words.FUNCTION_WORDS.contains(surname)) {
            return;
        }
        int length = Words.COMPOUND_SURNAMES.contains(text.between(at, at + 2)) ? 4 : 3;
        int end = at + length;
        boolean followed = isClosed(end)
                || (LISTING + PLAIN_FOLLOWING).indexOf(text.at(end)) >= 0
                || !everyday && Words.followsName(text.at(end));
        boolean placed = (everyday ? begins(at) : !isBehindTitle(at)) && !isTitle(at + 1);
        if (followed && placed && isWritten(at, end, true) && NO_PERSON.indexOf(text.at(end - 1)) < 0) {
            findings.add(Suspicion.NAME, at, end, Reason.NAME_CONTEXT);
        }
    }

    /** Takes the name in the column in front of a number of a person: 杨丽琼　男　5325…. */
    void inFrontOf(int number) {
        int end = column(number);
        if (end < number || text.gapBefore(number) != 0) {
            if ((text.at(end - 1) == '男' || text.at(end - 1) == '女')
                    && (text.gapBefore(end - 1) != 0 || column(end - 1) < end - 1)) {
                end = column(end - 1);
            }
            for (int length = 4; length >= 2; length--) {
                if (endsAt(end, length, length > 2)) {
                    findings.add(Suspicion.NAME, end - length, end, Reason.NAME_CONTEXT);
                    return;
                }
            }
        }
    }

    private int column(int from) {
        int end = from;
        while (from - end < 2 && end > 0 && PARTING.indexOf(text.at(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /** @param doubtful whether surnames that are everyday words count */
    private boolean endsAt(int end, int length, boolean doubtful) {
        int from = end - length;
        return from >= 0 && begins(from) && isWritten(from, end, doubtful);
    }

    private boolean begins(int from) {
        return !text.isHan(from - 1) || text.gapBefore(from) != 0 || JOINING.indexOf(text.at(from - 1)) >= 0;
    }

    private boolean isBehindTitle(int from) {
        return Words.TITLES.stream().anyMatch(title -> text.startsWith(title, from - title.length()));
    }

    /** Whether surname and signs of given names stand here. */
    private boolean isWritten(int from, int end, boolean doubtful) {
        int length = end - from;
        boolean compound = length > 2 && Words.COMPOUND_SURNAMES.contains(text.between(from, from + 2));
        String surname = text.between(from, from + 1);
        boolean everyday = Words.DOUBTFUL_SURNAMES.contains(surname);
        if (!compound && (length > 3 || !(doubtful && everyday) && !Words.SURNAMES.contains(surname))
                || !compound && everyday && (!doubtful || NO_PERSON.indexOf(text.at(end - 1)) >= 0)) {
            return false;
        }
        for (int i = from + (compound ? 2 : 1); i < end; i++) {
            if (!text.isHan(i) || text.gapBefore(i) != 0 || !Words.isGivenName(text.at(i))) {
                return false;
            }
        }
        return Words.NO_NAMES.stream().noneMatch(word -> text.startsWith(word, from))
                && !Words.endIn(text.between(from, end));
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
