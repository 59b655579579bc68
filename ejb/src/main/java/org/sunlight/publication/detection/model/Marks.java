package org.sunlight.publication.detection.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sunlight.publication.detection.Suspicion;

/**
 * Marks of secrecy as they are put on papers; the word in a sentence about secrecy is none. Source: GB/T 9704-2012 7.2.2;
 * 国家秘密定密管理 (密级★保密期限).
 */
final class Marks {

    private static final String STARS = "★☆※*✱⭐✭";
    private static final Pattern TERM = Pattern.compile("(?:\\d{1,2}|[一二三四五六七八九十]{1,3})(?:年|个月|月|天|日)|长期|启用前|解密前");
    private static final String OPENING = "【[(〔<《";
    private static final String CLOSING = "】])〕>》";

    private final PlainText text;
    private final Findings findings;

    Marks(PlainText text, Findings findings) {
        this.text = text;
        this.findings = findings;
    }

    void level(int from, int to) {
        if (STARS.indexOf(text.at(to)) >= 0 && text.at(to) != 0) {
            Matcher term = TERM.matcher(text.text());
            term.region(to + 1, Math.min(to + 8, text.length()));
            int end = term.lookingAt() ? term.end() : to + 1;
            findings.add(Suspicion.SECRECY_MARK, from, end, Reason.LEVEL_AND_TERM);
        } else if (standsAlone(from, to) || text.startsWith("密级:", from - 3) || text.startsWith("密级为", from - 3)) {
            findings.add(Suspicion.SECRECY_MARK, from, to, Reason.STANDS_ALONE);
        }
    }

    void inside(int from, int to) {
        if (STARS.indexOf(text.at(to)) >= 0 && text.at(to) != 0) {
            level(from, to);
            return;
        }
        int at = to;
        while (at - to < 3 && at < text.length() && !text.isHan(at)) {
            at++;
        }
        for (String mark : Words.KEEP_INSIDE) {
            if (text.startsWith(mark, at)) {
                findings.add(Suspicion.SECRECY_MARK, from, at + mark.length(), Reason.HANDLING_MARK);
                return;
            }
        }
        if (standsAlone(from, to)) {
            findings.add(Suspicion.SECRECY_MARK, from, to, Reason.STANDS_ALONE);
        }
    }

    void closed(int from, int to) {
        boolean quoted = "“\"《".indexOf(text.at(from - 1)) >= 0 && text.at(from - 1) != 0;
        if (!quoted) {
            findings.add(Suspicion.SECRECY_MARK, from, to, Reason.HANDLING_MARK);
        }
    }

    /** Alone on its line, or in brackets. */
    private boolean standsAlone(int from, int to) {
        boolean line = text.gapBefore(from) == PlainText.LINE && text.gapBefore(to) == PlainText.LINE;
        char before = text.at(from - 1);
        boolean brackets = before != 0
                && OPENING.indexOf(before) >= 0
                && CLOSING.indexOf(text.at(to)) == OPENING.indexOf(before)
                && text.gapBefore(from - 1) == PlainText.LINE;
        return line || brackets;
    }
}
