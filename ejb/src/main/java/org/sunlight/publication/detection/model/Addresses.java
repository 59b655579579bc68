package org.sunlight.publication.detection.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sunlight.publication.detection.Suspicion;

/**
 * Addresses down to a house or a village group; a town or street alone tells nobody's home. Source: 云南省2017年12月清查清单 (住址 to
 * 乡镇/街道 only).
 */
final class Addresses {

    private static final int REACH = 60;
    private static final int LONGEST = 30;

    private static final String HOUSE_SIGNS = "号幢栋座元室户组社楼层房";
    private static final String NUMERAL = "(?:\\d{1,5}|[一二三四五六七八九十百零〇]{1,5})";
    private static final Pattern HOUSE = Pattern.compile("(?:附?" + NUMERAL
            + "(?:号楼|号院|号|幢|栋|座|单元|室|户|组|社|楼|层|房)(?:附" + NUMERAL + "号)?(?:(?<=单元|幢|栋|楼)\\d{2,4}(?!\\d))?"
            + "|村民小组|(?<=[\\u4e00-\\u9fff])(?<!领导|工作|专班)小组)");
    /** Two levels of a house, the last of which is a door. Every step is bounded. */
    private static final Pattern CHAIN = Pattern.compile("\\d{1,5}(?<first>号楼|号院|号|幢|栋|座|单元|组|社)"
            + "(?<between>[^\\d。;,、:!?]{0,8}(?:\\d{1,5}(?:号楼|幢|栋|座|单元|组|层|楼)[^\\d。;,、:!?]{0,3}){0,3})"
            + "\\d{1,5}(?<last>室|户|房|号)?(?![\\d年月日元%万亿份件人名个米])");

    private static final Pattern BARE_DOOR = Pattern.compile("(?:单元|幢|栋|座|楼)\\d{3,4}$");
    private static final Pattern NO_DOOR = Pattern.compile("窗|会议|门|线|机|电|文|令|公告|楼|地块|地铁|路|居民|村民|业主|住户");
    private static final String BEFORE = "住在于址位到是:。;,、!?()\"“”";

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
        while (":为是在于(".indexOf(text.at(from)) >= 0 && text.at(from) != 0) {
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
        if (last < 4 || words.startsWith("某")) {
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
        String before = text.between(text.sentenceStart(at, 16), at);
        return before.contains("办公")
                || before.contains("单位")
                || before.contains("受理")
                || before.contains("机关")
                || before.contains("接待");
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
        boolean flats = signs.contains("幢")
                || signs.contains("栋")
                || signs.contains("单元")
                || signs.contains("座")
                || signs.contains("号楼");
        boolean village = (signs.contains("组") || signs.contains("社")) && "号".equals(last);
        boolean room = "室".equals(last) && signs.contains("号");
        boolean bare = last == null && flats && BARE_DOOR.matcher(chain.group()).find();
        boolean door = last != null && flats && !("户".equals(last) && !signs.contains("单元"));
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
