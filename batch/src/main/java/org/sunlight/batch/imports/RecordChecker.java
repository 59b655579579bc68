package org.sunlight.batch.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds the values of a line against the fields of its kind. The first fault, in the order of the fields, counts. */
final class RecordChecker {

    private static final Pattern INDEX = Pattern.compile("\\[(\\d{1,3})]");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern INTEGER = Pattern.compile("-?\\d{1,9}");
    private static final Pattern MONEY = Pattern.compile("-?\\d{1,15}(\\.\\d{1,4})?");

    /** A list longer than this is a mistake of the source. */
    private static final int MOST_ELEMENTS = 100;

    private final List<ImportField> fields;
    private final Map<String, ImportField> byPath = new HashMap<>();

    RecordChecker(List<ImportField> fields) {
        this.fields = fields;
        fields.forEach(field -> byPath.put(field.path(), field));
    }

    boolean knows(String column) {
        return byPath.containsKey(general(column));
    }

    boolean isDay(String column) {
        ImportField field = byPath.get(general(column));
        return field != null && field.type() == ImportField.Type.DATE;
    }

    /** Columns that every table must have. */
    List<String> mandatory() {
        return fields.stream()
                .filter(field -> field.required() && !field.repeats())
                .map(ImportField::path)
                .toList();
    }

    private static String general(String path) {
        return INDEX.matcher(path).replaceAll("[]");
    }

    ImportRecord check(long line, Map<String, String> raw) throws LineFault {
        Map<String, String> given = present(raw);
        Set<String> everyPath = Set.copyOf(given.keySet());
        Map<String, String> checked = new LinkedHashMap<>();
        for (ImportField field : fields) {
            for (String path : paths(field, everyPath)) {
                String value = given.remove(path);
                if (value != null) {
                    checked.put(path, valid(field, path, value));
                } else if (field.required()) {
                    throw new LineFault(path, "VALUE_MISSING");
                }
            }
        }
        if (!given.isEmpty()) {
            throw new LineFault(given.keySet().iterator().next(), "FIELD_UNKNOWN");
        }
        return new ImportRecord(line, checked);
    }

    /** What is really said: blank is as good as absent. */
    private static Map<String, String> present(Map<String, String> raw) {
        Map<String, String> given = new LinkedHashMap<>();
        raw.forEach((path, value) -> {
            if (value != null && !value.isBlank()) {
                given.put(path, value.strip());
            }
        });
        return given;
    }

    /** A plain field once; a field of a list once per element that says anything. */
    private static List<String> paths(ImportField field, Set<String> given) throws LineFault {
        if (!field.repeats()) {
            return List.of(field.path());
        }
        String list = field.path().substring(0, field.path().indexOf("[]"));
        Set<Integer> elements = new TreeSet<>();
        for (String path : given) {
            Matcher index = INDEX.matcher(path);
            if (path.startsWith(list + "[") && index.find(list.length())) {
                elements.add(Integer.valueOf(index.group(1)));
            }
        }
        if (elements.size() > MOST_ELEMENTS) {
            throw new LineFault(list, "LIST_TOO_LONG", String.valueOf(MOST_ELEMENTS));
        }
        return elements.stream()
                .map(element -> field.path().replace("[]", "[" + element + "]"))
                .toList();
    }

    private static String valid(ImportField field, String path, String value) throws LineFault {
        if (value.indexOf('\0') >= 0) {
            throw new LineFault(path, "CONTROL_CHARACTER");
        }
        boolean fits = switch (field.type()) {
            case TEXT -> true;
            case DATE -> isDate(value);
            case CODE, BOOLEAN -> field.codes().contains(value);
            case INTEGER -> INTEGER.matcher(value).matches();
            case MONEY -> MONEY.matcher(value).matches();
        };
        if (!fits) {
            throw new LineFault(path, "WRONG_" + field.type().name(), shown(field));
        }
        if (value.length() > field.longest()) {
            throw new LineFault(path, "TEXT_TOO_LONG", String.valueOf(field.longest()));
        }
        return field.type() == ImportField.Type.MONEY
                ? new BigDecimal(value).stripTrailingZeros().toPlainString()
                : value;
    }

    /** The permitted codes, as many as a sentence bears. */
    private static String shown(ImportField field) {
        String codes = String.join(" ", field.codes());
        return codes.length() <= 100 ? codes : codes.substring(0, 97) + "...";
    }

    private static boolean isDate(String value) {
        if (!DAY.matcher(value).matches()) {
            return false;
        }
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
