package org.sunlight.publication.takeover.model;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One entry as an older catalogue printed it. */
public record PrintedEntry(JsonObject fields) {

    private static final Pattern DAY = Pattern.compile("(\\d{4})[-年/.](\\d{1,2})[-月/.](\\d{1,2})日?.*");

    /** Ways of saying that there is none. */
    private static final Set<String> NO_NUMBER = Set.of("/", "-", "无", "无文号");

    public String indexNumber() {
        return text("索引号");
    }

    public String title() {
        return text("名称");
    }

    public String publisher() {
        return text("发布机构");
    }

    public String topic() {
        return text("主题分类");
    }

    public String documentNumber() {
        String printed = text("文号");
        return printed == null || NO_NUMBER.contains(printed) ? null : printed;
    }

    public boolean isInForce() {
        return "有效".equals(text("有效性"));
    }

    /** An address one can follow, or null. */
    public String source() {
        String printed = text("source");
        return printed != null && printed.startsWith("http") ? printed : null;
    }

    /** The day on which it was made, else the day that stands in its place; null where none can be read. */
    public LocalDate formedOn() {
        return Stream.of("成文日期", "发文日期", "发布日期")
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
            return "（空）";
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

    private String text(String name) {
        return fields.get(name) instanceof JsonString text && !text.getString().isBlank()
                ? text.getString().strip()
                : null;
    }
}
