package org.sunlight.publication.redaction.model.leak;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A PDF read as bytes from its beginning to its end, without believing its own table of contents: what an earlier
 * revision left behind is found as well.
 */
final class RawPdf {

    /**
     * @param head the text in front of it, where its kind stands
     * @param readable whether it could be unpacked as a whole
     */
    record Packed(String head, byte[] content, boolean readable) {

        boolean isImage() {
            return RawPdf.isImage(head);
        }

        boolean isFont() {
            return head.contains("/Length1") || head.contains("/FontFile") || head.contains("/CIDFontType0C");
        }

        boolean isJpeg() {
            return head.contains("/DCTDecode");
        }
    }

    /** Where a stream stands: unpacked only when it is looked at, for all of them at once may not fit into memory. */
    private record Span(String head, int begin, int end) {}

    private static final Pattern HEAD_OF_IMAGE = Pattern.compile("/Subtype\\s*/Image\\b");
    private static final Pattern START = Pattern.compile("(?<!end)stream(?:\\r\\n|\\n|\\r)");
    private static final Pattern OBJECT = Pattern.compile("(?:^|[\\r\\n ])(\\d{1,9} \\d{1,5}) obj\\b");
    private static final int LONGEST_HEAD = 4096;

    private final byte[] file;
    private final String raw;
    private final List<Span> streams = new ArrayList<>();
    private final StringBuilder outside = new StringBuilder();

    RawPdf(byte[] file) {
        this.file = file;
        this.raw = new String(file, StandardCharsets.ISO_8859_1);
        cut();
    }

    private static boolean isImage(String head) {
        return HEAD_OF_IMAGE.matcher(head).find();
    }

    private void cut() {
        Matcher start = START.matcher(raw);
        int from = 0;
        while (start.find(from)) {
            int begin = start.end();
            int end = raw.indexOf("endstream", begin);
            if (end < 0) {
                end = raw.length();
            }
            String before = raw.substring(Math.max(from, start.start() - LONGEST_HEAD), start.start());
            int object = before.lastIndexOf(" obj");
            String head = object < 0 ? before : before.substring(object);
            outside.append(raw, from, start.start()).append('\n');
            streams.add(new Span(head, begin, end));
            from = Math.min(end, raw.length());
        }
        outside.append(raw.substring(from));
    }

    private Packed unpacked(String head, int begin, int end) {
        if (!head.contains("/Filter")) {
            return new Packed(head, Arrays.copyOfRange(file, begin, end), true);
        }
        if (head.contains("/DCTDecode") && !head.contains("/FlateDecode")) {
            return new Packed(head, Arrays.copyOfRange(file, begin, end), true);
        }
        if (head.contains("/FlateDecode") && (isImage(head) || !head.contains("/Predictor"))) {
            Unpacked unpacked = Unpacked.of(file, begin, end);
            if (!unpacked.whole()) {
                // the end of the packed bytes may hold the word "endstream" itself
                unpacked = Unpacked.of(file, begin, file.length);
            }
            return new Packed(head, unpacked.bytes(), unpacked.whole());
        }
        // packed in a way that a rebuilt file does not use, or mixed with the line above by a predictor
        return new Packed(head, Arrays.copyOfRange(file, begin, end), false);
    }

    /** One after the other, in the order of the file. */
    Stream<Packed> streams() {
        return streams.stream().map(span -> unpacked(span.head(), span.begin(), span.end()));
    }

    /** Numbers of the objects as they stand in the file, whether its table knows them or not. */
    Set<Long> objects() {
        return OBJECT.matcher(outside)
                .results()
                .map(object -> Long.valueOf(object.group(1).split(" ")[0]))
                .collect(Collectors.toSet());
    }

    /** Everything between the streams. */
    String outside() {
        return outside.toString();
    }

    /** More than one end, a chain to an earlier table, something after the end, or an object that is there twice. */
    boolean hasRevisions() {
        return count("%%EOF") != 1
                || count("startxref") != 1
                || outside.indexOf("/Prev ") >= 0
                || !raw.substring(Math.max(0, raw.lastIndexOf("%%EOF"))).strip().equals("%%EOF")
                || !raw.startsWith("%PDF-")
                || hasObjectTwice();
    }

    /** The file as it was before later changes were written behind it; the oldest first. */
    List<byte[]> earlier() {
        List<byte[]> earlier = new ArrayList<>();
        for (int at = raw.indexOf("%%EOF");
                at >= 0 && at < raw.lastIndexOf("%%EOF");
                at = raw.indexOf("%%EOF", at + 5)) {
            earlier.add(Arrays.copyOf(file, at + 5));
        }
        return earlier;
    }

    private int count(String word) {
        int count = 0;
        for (int at = raw.indexOf(word); at >= 0; at = raw.indexOf(word, at + word.length())) {
            count++;
        }
        return count;
    }

    private boolean hasObjectTwice() {
        Set<String> seen = new HashSet<>();
        return OBJECT.matcher(outside).results().anyMatch(object -> !seen.add(object.group(1)));
    }

    /** The strings of a piece of PDF, in parentheses or angle brackets, as their bytes. */
    static List<byte[]> strings(String piece) {
        List<byte[]> strings = new ArrayList<>();
        for (int at = 0; at < piece.length(); at++) {
            char c = piece.charAt(at);
            if (c == '(') {
                ByteArrayOutputStream literal = new ByteArrayOutputStream();
                at = literal(piece, at + 1, literal);
                strings.add(literal.toByteArray());
            } else if (c == '<' && at + 1 < piece.length() && piece.charAt(at + 1) != '<') {
                int end = piece.indexOf('>', at);
                if (end < 0) {
                    break;
                }
                hex(piece.substring(at + 1, end), strings);
                at = end;
            } else if (c == '<') {
                at++;
            }
        }
        return strings;
    }

    private static int literal(String piece, int from, ByteArrayOutputStream out) {
        int depth = 1;
        int at = from;
        for (; at < piece.length(); at++) {
            char c = piece.charAt(at);
            if (c == '\\' && at + 1 < piece.length()) {
                at = escape(piece, at + 1, out);
                continue;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                break;
            }
            out.write(c);
        }
        return at;
    }

    private static int escape(String piece, int at, ByteArrayOutputStream out) {
        char c = piece.charAt(at);
        if (c >= '0' && c <= '7') {
            int end = at;
            int value = 0;
            while (end < piece.length() && end < at + 3 && piece.charAt(end) >= '0' && piece.charAt(end) <= '7') {
                value = value * 8 + piece.charAt(end) - '0';
                end++;
            }
            out.write(value);
            return end - 1;
        }
        int named = "nrtbf".indexOf(c);
        if (named >= 0) {
            out.write("\n\r\t\b\f".charAt(named));
        } else if (c != '\n' && c != '\r') {
            out.write(c);
        }
        return at;
    }

    private static void hex(String digits, List<byte[]> strings) {
        String clean = digits.replaceAll("\\s", "");
        if (!clean.matches("[0-9a-fA-F]+")) {
            return;
        }
        String even = clean.length() % 2 == 0 ? clean : clean + "0";
        strings.add(java.util.HexFormat.of().parseHex(even));
    }
}
