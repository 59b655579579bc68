package org.sunlight.batch.imports;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** One record whose form is right: known fields, mandatory ones present, values of the right sort. Absent is null. */
public final class ImportRecord {

    static final String SOURCE_NUMBER = "sourceNumber";

    private final long line;
    private final SortedMap<String, String> values;

    ImportRecord(long line, Map<String, String> values) {
        this.line = line;
        this.values = new TreeMap<>(values);
    }

    public long line() {
        return line;
    }

    public String sourceNumber() {
        return text(SOURCE_NUMBER);
    }

    public String text(String path) {
        return values.get(path);
    }

    public LocalDate date(String path) {
        String value = values.get(path);
        return value == null ? null : LocalDate.parse(value);
    }

    public <E extends Enum<E>> E code(String path, Class<E> type) {
        String value = values.get(path);
        return value == null ? null : Enum.valueOf(type, value);
    }

    public Integer integer(String path) {
        String value = values.get(path);
        return value == null ? null : Integer.valueOf(value);
    }

    public BigDecimal money(String path) {
        String value = values.get(path);
        return value == null ? null : new BigDecimal(value);
    }

    public boolean flag(String path) {
        return Boolean.parseBoolean(values.get(path));
    }

    /** Whether anything is given below this path: {@code has("fee")}, {@code has("consultations[1]")}. */
    public boolean has(String path) {
        SortedMap<String, String> from = values.tailMap(path + ".");
        return !from.isEmpty() && from.firstKey().startsWith(path + ".");
    }

    /** Indexes of the elements of a list that say anything, ascending. */
    public SortedSet<Integer> elements(String list) {
        SortedSet<Integer> elements = new TreeSet<>();
        String opened = list + "[";
        for (String path : values.tailMap(opened).keySet()) {
            if (!path.startsWith(opened)) {
                break;
            }
            elements.add(Integer.valueOf(path.substring(opened.length(), path.indexOf(']', opened.length()))));
        }
        return elements;
    }

    /** Recognises whether the same record comes unchanged, in whatever format and order of fields. */
    public String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(values.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 belongs to every Java", e);
        }
    }

    @Override
    public String toString() {
        return "ImportRecord[line " + line + "]";
    }
}
