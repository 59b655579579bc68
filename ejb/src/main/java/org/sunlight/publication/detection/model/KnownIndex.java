package org.sunlight.publication.detection.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sunlight.publication.detection.Known;
import org.sunlight.publication.detection.Suspicion;

/** What is known of a case, made ready to be found. */
public final class KnownIndex {

    private static final int SHORTEST_NAME = 2;
    private static final int SHORTEST_NUMBER = 6;
    private static final int LOCAL_NUMBER = 8;

    private record Word(String plain, Suspicion kind) {}

    private final Map<Character, List<Word>> words = new HashMap<>();
    private final BitSet firsts = new BitSet();
    private final List<String> digits = new ArrayList<>();
    private final Set<String> official = new HashSet<>();

    public KnownIndex(Known known) {
        known.names().forEach(name -> word(plain(name), Suspicion.NAME));
        known.numbers().forEach(this::number);
        for (String number : known.officialNumbers()) {
            String plain = plain(number);
            official.add(plain);
            String digitsOnly = digits(plain);
            if (digitsOnly.length() > SHORTEST_NUMBER) {
                official.add(digitsOnly);
                // the same telephone without its area code, which has three digits or four
                for (int area = 3; area <= 4 && digitsOnly.startsWith("0"); area++) {
                    if (digitsOnly.length() - area > SHORTEST_NUMBER && digitsOnly.length() - area <= LOCAL_NUMBER) {
                        official.add(digitsOnly.substring(area));
                    }
                }
            }
        }
    }

    private void number(String number) {
        String plain = plain(number);
        String digitsOnly = digits(plain);
        if (digitsOnly.length() == plain.replaceAll("[-()+.]", "").length()) {
            if (digitsOnly.length() >= SHORTEST_NUMBER) {
                digits.add(digitsOnly);
            }
        } else if (plain.length() > 3) {
            word(plain, kindOf(plain, digitsOnly));
        }
    }

    private static Suspicion kindOf(String plain, String digits) {
        if (plain.indexOf('@') > 0) {
            return Suspicion.EMAIL;
        }
        if (digits.length() == 17 && plain.length() == 18) {
            return Suspicion.ID_NUMBER;
        }
        return plain.chars().anyMatch(c -> c > 0x2e80) ? Suspicion.ADDRESS : Suspicion.PASSPORT;
    }

    static Suspicion kindOfDigits(String number) {
        return switch (number.length()) {
            case 15, 18 -> Suspicion.ID_NUMBER;
            case 16, 17, 19 -> Suspicion.BANK_CARD;
            case 11 -> number.charAt(0) == '1' ? Suspicion.MOBILE : Suspicion.PHONE;
            default -> Suspicion.PHONE;
        };
    }

    private void word(String plain, Suspicion kind) {
        if (plain.length() >= SHORTEST_NAME) {
            words.computeIfAbsent(plain.charAt(0), first -> new ArrayList<>()).add(new Word(plain, kind));
            firsts.set(plain.charAt(0));
        }
    }

    boolean mayBegin(char sign) {
        return firsts.get(lower(sign));
    }

    void look(PlainText text, int at, Findings findings) {
        for (Word word : words.getOrDefault(lower(text.at(at)), List.of())) {
            int end = at + word.plain.length();
            boolean there = word.plain.equalsIgnoreCase(text.between(at, end));
            boolean whole = !text.isLatin(at) || begins(text, at) && begins(text, end);
            if (there && whole) {
                findings.add(word.kind, at, end, Reason.KNOWN);
            }
        }
    }

    private static boolean begins(PlainText text, int at) {
        return text.gapBefore(at) != 0 || !text.isLatin(at - 1) || !text.isLatin(at);
    }

    List<String> digits() {
        return digits;
    }

    /** Whether the text is a number, account or address of an organ; an extension behind it changes nothing. */
    boolean isOfficial(String plain) {
        if (official.isEmpty()) {
            return false;
        }
        String words = plain.toLowerCase(Locale.ROOT);
        if (official.contains(words)) {
            return true;
        }
        String number = digits(words);
        if (number.length() <= SHORTEST_NUMBER) {
            return false;
        }
        String main = digits(words.split("转|分机|ext|(?<=\\d{7})-")[0]);
        return official.contains(number) || official.contains(main) || isOfficialMobile(number);
    }

    private boolean isOfficialMobile(String number) {
        return number.startsWith("86") && official.contains(number.substring(2));
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }

    private static String plain(String text) {
        return new PlainText(text == null ? "" : text).text().toLowerCase(Locale.ROOT);
    }

    private static String digits(String text) {
        StringBuilder digits = new StringBuilder(text.length());
        text.chars().filter(c -> c >= '0' && c <= '9').forEach(c -> digits.append((char) c));
        return digits.toString();
    }
}
