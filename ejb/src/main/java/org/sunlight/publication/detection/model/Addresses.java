package org.sunlight.publication.detection.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sunlight.publication.detection.Suspicion;

/**
 * Addresses down to a house or a village group; a town or street alone tells nobody's home. Source: domain D (住址 to
 * 乡镇/街道 only).
 */
final class Addresses {

    private static final int REACH = 60;
    private static final int LONGEST = 30;

    private static final String HOUSE_SIGNS = Forms.signs("house.signs");
    private static final Pattern HOUSE = Forms.pattern("house");
    /** Two levels of a house, the last of which is a door. Every step is bounded. */
    private static final Pattern CHAIN = Forms.pattern("house.chain");

    private static final Pattern FLATS = Forms.pattern("house.flats");
    private static final Pattern VILLAGE = Forms.pattern("house.village");
    private static final String NUMBER = Forms.signs("house.number");
    private static final String ROOM = Forms.signs("house.room");
    private static final String HOUSEHOLD = Forms.signs("house.household");
    private static final String UNIT = Forms.signs("house.unit");
    private static final Pattern BARE_DOOR = Forms.pattern("house.bareDoor");
    private static final Pattern NO_DOOR = Forms.pattern("house.noDoor");
    private static final String BEFORE = Forms.signs("address.before");
    private static final String INTRODUCED = Forms.signs("address.introduced");
    private static final Pattern OF_OFFICE = Forms.pattern("address.ofOffice");
    private static final String MASKED = Forms.signs("masked");

    private final PlainText text;
    private final Findings findings;
    /** End of the home that was found last. */
    private int looked;

    Addresses(PlainText text, Findings findings) {
        this.text = text;
        this.findings = findings;
    }

    /** @param at behind the words that speak of a home or of a place for letters */
    void announced(Cue cue, int at) {
        if (at < looked) {
            return;
        }
        int from = at;
        while (INTRODUCED.indexOf(text.at(from)) >= 0 && text.at(from) != 0) {
            from++;
        }
        int end = from;
        boolean house = false;
        while (end < text.length() && end - from < REACH && isInside(end, from)) {
            house |= HOUSE_SIGNS.indexOf(text.at(end)) >= 0;
            end++;
        }
        if (house) {
            announced(cue, at, from, end);
        }
    }

    private void announced(Cue cue, int at, int from, int end) {
        String words = text.between(from, end);
        Matcher house = HOUSE.matcher(words);
        int last = -1;
        while (house.find()) {
            last = house.end();
        }
        if (last < 4 || words.startsWith(MASKED)) {
            return;
        }
        boolean ofOrgan =
                cue == Cue.POST_ADDRESS && Words.containsAny(text.between(from, from + last + 20), Words.ORGAN);
        boolean ofPost = cue == Cue.POST_ADDRESS && isOfOrganBefore(at);
        if (!ofOrgan && !ofPost) {
            findings.add(Suspicion.ADDRESS, from, from + last, Reason.RESIDENCE);
            looked = from + last;
        }
    }

    private boolean isInside(int i, int from) {
        boolean broken = i > from && text.gapBefore(i) == PlainText.LINE && !continues(i);
        return "。;,!?)、:".indexOf(text.at(i)) < 0 && !broken;
    }

    /** A line may break an address, but a label begins something new. */
    private boolean continues(int i) {
        for (int at = i; at < i + 3; at++) {
            if (Words.beginAt(text, at)) {
                return false;
            }
        }
        return true;
    }

    private boolean isOfOrganBefore(int at) {
        return OF_OFFICE.matcher(text.between(text.sentenceStart(at, 16), at)).find();
    }

    /** @param at first digit of a number with a sign of a house behind it */
    void chain(int at) {
        Matcher chain = CHAIN.matcher(text.text());
        chain.region(at, Math.min(at + REACH, text.length())).useTransparentBounds(true);
        if (!chain.lookingAt()) {
            return;
        }
        String signs = chain.group("first") + chain.group("between");
        String last = chain.group("last");
        boolean flats = FLATS.matcher(signs).find();
        boolean village = NUMBER.equals(last) && VILLAGE.matcher(signs).find();
        boolean room = ROOM.equals(last) && signs.contains(NUMBER);
        boolean bare = last == null && flats && BARE_DOOR.matcher(chain.group()).find();
        boolean door = last != null && flats && !(HOUSEHOLD.equals(last) && !signs.contains(UNIT));
        if ((bare || door || village || room)
                && !NO_DOOR.matcher(text.between(chain.end(), chain.end() + 2)).lookingAt()) {
            findings.add(Suspicion.ADDRESS, begin(at), chain.end(), Reason.HOUSE_NUMBER);
        }
    }

    /** Where the words of the address begin: the street in front of the number. */
    private int begin(int at) {
        int from = at;
        while (from > 0
                && at - from < LONGEST
                && (text.isHan(from - 1) || text.isDigit(from - 1))
                && BEFORE.indexOf(text.at(from - 1)) < 0
                && text.gapBefore(from) != PlainText.LINE) {
            from--;
        }
        return from;
    }
}
