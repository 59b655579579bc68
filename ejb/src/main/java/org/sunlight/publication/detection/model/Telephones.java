package org.sunlight.publication.detection.model;

import org.sunlight.publication.detection.Suspicion;

/** Numbers of mobile telephones and of lines. Source: 电信网编号计划 of the Ministry of Industry. */
final class Telephones {

    private static final String AMOUNTS = "元万亿份件人次%‰美港";

    private final PlainText text;
    private final DigitChain chain;
    private final Findings findings;
    private final Names names;

    Telephones(PlainText text, DigitChain chain, Findings findings, Names names) {
        this.text = text;
        this.chain = chain;
        this.findings = findings;
        this.names = names;
    }

    /** Takes the mobile number that begins with this group, if one does. */
    boolean mobile(int g) {
        int total = 0;
        for (int e = g; e < chain.groups() && total < 15; e++) {
            total += chain.length(e);
            int prefix = total - 11;
            if ((prefix == 0 || prefix == 2 || prefix == 4) && isMobile(g, e, prefix)) {
                int start = chain.place(g, prefix);
                findings.add(Suspicion.MOBILE, start, chain.to(e), Reason.FORM);
                names.inFrontOf(chain.from(g));
                chain.take(g, e);
                return true;
            }
        }
        return false;
    }

    private boolean isMobile(int g, int e, int prefix) {
        String number = chain.digits(g, e);
        boolean country = prefix == 0 || number.startsWith(prefix == 2 ? "86" : "0086");
        boolean range = number.charAt(prefix) == '1' && number.charAt(prefix + 1) >= '3';
        if (!country || !range || text.isLatin(chain.to(e)) || AMOUNTS.indexOf(text.at(chain.to(e))) >= 0) {
            return false;
        }
        if (e == g || chain.length(g) == prefix && e == g + 1) {
            return chain.before(g) != '.' && chain.before(e + 1) != '.' && text.at(chain.from(g) - 1) != '.';
        }
        int first = prefix > 0 && chain.length(g) == prefix ? g + 1 : g;
        return chain.hasShape(first, e, 3, 4, 4)
                || chain.hasShape(first, e, 3, 8)
                || chain.hasShape(first, e, 7, 4)
                || chain.hasShape(first, e, 3, 3, 5)
                || chain.hasShape(first, e, 4, 3, 4)
                || chain.hasShape(first, e, 4, 4, 3)
                || chain.isFolded(first, e)
                || chain.isEven(first, e)
                        && chain.before(g) != chain.before(first + 1)
                        && chain.before(e + 1) != chain.before(e);
    }

    /** Takes the number of a line that begins with this group, if one does. */
    void line(int g) {
        int length = chain.length(g);
        if (text.at(chain.from(g)) != '0'
                || text.isLatin(chain.from(g) - 1)
                || g > 0 && chain.before(g) != ' ' && chain.before(g) != '\n') {
            return;
        }
        int start = text.at(chain.from(g) - 1) == '(' ? chain.from(g) - 1 : chain.from(g);
        if (length >= 10 && length <= 12) {
            int area = area(chain.from(g));
            boolean local = area > 0 && isLocal(chain.from(g) + area, length - area);
            if (local && AMOUNTS.indexOf(text.at(chain.to(g))) < 0) {
                findings.add(Suspicion.PHONE, start, extension(chain.to(g)), Reason.FORM);
                chain.take(g, g);
            }
            return;
        }
        if (length == area(chain.from(g))) {
            int local = chain.to(g);
            while (local < chain.to(g) + 2 && (text.at(local) == ')' || text.at(local) == '-')) {
                local++;
            }
            int end = localEnd(local);
            if (end > 0) {
                findings.add(Suspicion.PHONE, start, extension(end), Reason.FORM);
                for (int i = g; i < chain.groups() && chain.from(i) < end; i++) {
                    chain.take(i, i);
                }
            }
        }
    }

    /** Length of the area code here, 0 where there is none. */
    private int area(int at) {
        char second = text.at(at + 1);
        if (text.at(at) != '0' || second == '0') {
            return 0;
        }
        return second == '1' || second == '2' ? 3 : 4;
    }

    private boolean isLocal(int at, int length) {
        return (length == 7 || length == 8) && text.at(at) >= '2' && text.at(at) <= '9';
    }

    /** End of a local number of seven or eight digits in one group or two; -1 where there is none. */
    private int localEnd(int at) {
        int first = text.digitsAt(at);
        if (isLocal(at, first)) {
            return at + first;
        }
        int second = at + first + (text.at(at + first) == '-' ? 1 : 0);
        // a year and a serial: the number of a file, as in 0871-2019-0035
        boolean year = first == 4 && second > at + first && (text.startsWith("19", at) || text.startsWith("20", at));
        boolean halves = (first == 3 || first == 4) && text.digitsAt(second) == 4 && !year;
        return halves && isLocal(at, first + 4) ? second + 4 : -1;
    }

    private int extension(int end) {
        int at = end;
        if (text.at(at) == '-' || text.at(at) == '转') {
            at++;
        } else if (text.startsWith("分机", at)) {
            at += text.at(at + 2) == '号' ? 3 : 2;
        } else {
            return end;
        }
        int digits = text.digitsAt(at);
        return digits >= 1 && digits <= 6 ? at + digits : end;
    }
}
