package org.sunlight.publication.takeover.model;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sunlight.shared.text.Lexicon;

/** One entry as an older catalogue printed it. */
public record PrintedEntry(JsonObject fields) {

    private static final Lexicon WORDS = Lexicon.of("/catalogue/printed.properties");
    private static final Pattern DAY = WORDS.pattern("day");
    private static final Pattern NO_NUMBER = WORDS.pattern("noNumber");
    private static final List<String> DAYS = WORDS.all("field.day.", "1", "2", "3");

    public String indexNumber() {
        return printed("indexNumber");
    }

    public String title() {
        return printed("title");
    }

    public String publisher() {
        return printed("publisher");
    }

    public String topic() {
        return printed("topic");
    }

    public String documentNumber() {
        String printed = printed("documentNumber");
        return printed == null || NO_NUMBER.matcher(printed).matches() ? null : printed;
    }

    public boolean isInForce() {
        return WORDS.get("inForce").equals(printed("validity"));
    }

    /** An address one can follow, or null. */
    public String source() {
        String printed = text("source");
        return printed != null && printed.startsWith("http") ? printed : null;
    }

    /** The day on which it was made, else the day that stands in its place; null where none can be read. */
    public LocalDate formedOn() {
        return DAYS.stream()
                .map(this::text)
                .filter(printed -> printed != null)
                .findFirst()
                .map(PrintedEntry::day)
                .orElse(null);
    }

    /** Field by field, one a line: what would be public of it. */
    public String lines() {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "：" + plain(field))
                .collect(Collectors.joining("\n"));
    }

    private static String plain(Map.Entry<String, JsonValue> field) {
        if (field.getValue().getValueType() == JsonValue.ValueType.NULL) {
            return WORDS.get("empty");
        }
        return field.getValue() instanceof JsonString text
                ? text.getString()
                : field.getValue().toString();
    }

    private static LocalDate day(String printed) {
        Matcher parts = DAY.matcher(printed);
        if (!parts.matches()) {
            return null;
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3)));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private String printed(String field) {
        return text(WORDS.get("field." + field));
    }

    private String text(String name) {
        return fields.get(name) instanceof JsonString text && !text.getString().isBlank()
                ? text.getString().strip()
                : null;
    }
}
