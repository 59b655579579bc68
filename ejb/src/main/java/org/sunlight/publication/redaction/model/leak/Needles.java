package org.sunlight.publication.redaction.model.leak;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words looked for, in every spelling a file may hide them in. */
final class Needles {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, GB18030, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE);

    /** Fewer bytes than these meet by chance in a compressed file. */
    private static final int SHORTEST_IN_BINARY = 6;

    private static final Pattern NOTHING = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}\\p{Mn}]+");
    private static final Pattern DASHES = Pattern.compile("\\p{Pd}|\u2212");
    private static final Pattern ENTITY = Pattern.compile("&(?:#[xX]([0-9a-fA-F]{1,6})|#([0-9]{1,7})|(\\w{2,5}));");
    private static final Pattern PERCENT = Pattern.compile("(?:%[0-9a-fA-F]{2})+");
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-fA-F]{4})|\\\\'([0-9a-fA-F]{2})");
    private static final Pattern HEX = Pattern.compile("(?:[0-9a-fA-F]{2}\\s*){4,}");
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_-]{6,}");

    private final List<String> folded = new ArrayList<>();
    /** Spellings as bytes, by their first two bytes: a large file is gone through once, however many words there are. */
    private final List<List<byte[]>> patterns = new ArrayList<>(Collections.nCopies(1 << 16, null));

    /** @throws IllegalArgumentException for a word of fewer than two characters */
    static Needles of(Collection<String> secrets) {
        Needles needles = new Needles();
        for (String secret : secrets) {
            String word = fold(secret);
            if (word.codePointCount(0, word.length()) < 2) {
                throw new IllegalArgumentException("too short to be looked for");
            }
            needles.folded.add(word);
            for (String spelling : List.of(secret.strip(), word, Normalizer.normalize(secret, Normalizer.Form.NFKC))) {
                needles.addPatterns(spelling);
            }
        }
        return needles;
    }

    private void addPatterns(String spelling) {
        for (Charset charset : CHARSETS) {
            byte[] bytes = spelling.getBytes(charset);
            addPattern(bytes);
            addPattern(HexFormat.of().formatHex(bytes).getBytes(StandardCharsets.US_ASCII));
            addPattern(HexFormat.of().withUpperCase().formatHex(bytes).getBytes(StandardCharsets.US_ASCII));
            for (int shift = 0; shift < 3; shift++) {
                addPattern(base64(bytes, shift));
            }
        }
    }

    /** What of the word is the same in Base64 whatever stands around it, when so many bytes stand before. */
    private static byte[] base64(byte[] word, int shift) {
        byte[] shifted = new byte[word.length + shift];
        System.arraycopy(word, 0, shifted, shift, word.length);
        String whole = Base64.getEncoder().withoutPadding().encodeToString(shifted);
        int from = shift == 0 ? 0 : shift + 1;
        int until = shifted.length * 8 / 6;
        return whole.substring(Math.min(from, until), until).getBytes(StandardCharsets.US_ASCII);
    }

    private void addPattern(byte[] bytes) {
        if (bytes.length < SHORTEST_IN_BINARY) {
            return;
        }
        int start = start(bytes, 0);
        if (patterns.get(start) == null) {
            patterns.set(start, new ArrayList<>());
        }
        if (patterns.get(start).stream().noneMatch(known -> Arrays.equals(known, bytes))) {
            patterns.get(start).add(bytes);
        }
    }

    /** Searches text for the words, plain or wrapped up. */
    boolean inText(String text) {
        if (text.isEmpty() || folded.isEmpty()) {
            return false;
        }
        String plain = entities(text);
        if (holds(text) || holds(plain) || escaped(plain)) {
            return true;
        }
        return wrapped(plain);
    }

    private boolean wrapped(String text) {
        return PERCENT.matcher(text).results().anyMatch(run -> decoded(percent(run.group())))
                || text.indexOf('%') >= 0 && holds(percentDecoded(text))
                || HEX.matcher(text).results().anyMatch(this::inHex)
                || BASE64.matcher(text).results().anyMatch(run -> inBase64(run.group()))
                || inBase64Lines(text);
    }

    private boolean inHex(MatchResult run) {
        String digits = run.group().replaceAll("\\s", "");
        if (digits.length() % 2 != 0) {
            digits = digits.substring(0, digits.length() - 1);
        }
        return decoded(HexFormat.of().parseHex(digits))
                || digits.length() > 4 && decoded(HexFormat.of().parseHex(digits.substring(1, digits.length() - 1)));
    }

    private boolean inBase64(String run) {
        String ordinary = run.replace('-', '+').replace('_', '/');
        for (int skip = 0; skip < 4 && skip < ordinary.length(); skip++) {
            String rest = ordinary.substring(skip);
            rest = rest.substring(0, rest.length() - (rest.length() % 4 == 1 ? 1 : 0));
            if (!rest.isEmpty() && decoded(Base64.getDecoder().decode(rest))) {
                return true;
            }
        }
        return false;
    }

    /** Base64 of mails and XML is broken into lines. */
    private boolean inBase64Lines(String text) {
        return text.indexOf('\n') >= 0
                && Pattern.compile("(?:[A-Za-z0-9+/]{20,}\\s+)+[A-Za-z0-9+/]+")
                        .matcher(text)
                        .results()
                        .anyMatch(run -> inBase64(run.group().replaceAll("\\s", "")));
    }

    /** Searches bytes as text in every encoding, and as they are. */
    boolean inBytes(byte[] bytes) {
        if (folded.isEmpty() || bytes.length == 0) {
            return false;
        }
        if (inBinary(bytes)) {
            return true;
        }
        for (Charset charset : CHARSETS) {
            if (inText(new String(bytes, charset))) {
                return true;
            }
        }
        return inText(new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_16BE))
                || inText(new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_16LE));
    }

    boolean inBinary(byte[] bytes) {
        for (int at = 0; at <= bytes.length - SHORTEST_IN_BINARY; at++) {
            List<byte[]> begun = patterns.get(start(bytes, at));
            if (begun != null && anyStands(begun, bytes, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyStands(List<byte[]> patterns, byte[] bytes, int at) {
        for (byte[] pattern : patterns) {
            int end = at + pattern.length;
            if (end <= bytes.length && Arrays.equals(pattern, 0, pattern.length, bytes, at, end)) {
                return true;
            }
        }
        return false;
    }

    private static int start(byte[] bytes, int at) {
        return (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
    }

    private boolean decoded(byte[] bytes) {
        return CHARSETS.stream().anyMatch(charset -> holds(new String(bytes, charset)));
    }

    private boolean escaped(String text) {
        if (text.indexOf('\\') < 0) {
            return false;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Matcher escapes = ESCAPE.matcher(text);
        String replaced = escapes.replaceAll(hit -> {
            if (hit.group(1) == null) {
                bytes.write(Integer.parseInt(hit.group(2), 16));
                return "";
            }
            return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(hit.group(1), 16)));
        });
        return holds(replaced) || decoded(bytes.toByteArray());
    }

    private boolean holds(String text) {
        String haystack = fold(text);
        return folded.stream().anyMatch(haystack::contains);
    }

    private static String fold(String text) {
        String wide = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return DASHES.matcher(NOTHING.matcher(wide).replaceAll("")).replaceAll("-");
    }

    private static byte[] percent(String run) {
        return HexFormat.of().parseHex(run.replace("%", ""));
    }

    private static String percentDecoded(String text) {
        return PERCENT.matcher(text)
                .replaceAll(run -> Matcher.quoteReplacement(new String(percent(run.group()), StandardCharsets.UTF_8)));
    }

    private static String entities(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        return ENTITY.matcher(text).replaceAll(hit -> Matcher.quoteReplacement(entity(hit)));
    }

    private static String entity(MatchResult hit) {
        if (hit.group(3) != null) {
            return switch (hit.group(3)) {
                case "amp" -> "&";
                case "lt" -> "<";
                case "gt" -> ">";
                case "quot" -> "\"";
                case "apos" -> "'";
                case "nbsp" -> " ";
                default -> hit.group();
            };
        }
        int point = hit.group(1) != null ? Integer.parseInt(hit.group(1), 16) : Integer.parseInt(hit.group(2));
        return Character.isValidCodePoint(point) ? Character.toString(point) : hit.group();
    }
}
