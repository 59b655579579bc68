package org.sunlight.web.kit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;

/** What a person has written into a form so far, by the name of the field. Empty and blank count as not written. */
public class Entries extends LinkedHashMap<String, Object> {

    private static final long serialVersionUID = 1L;

    /** @return null if nothing was written */
    public String text(String field) {
        Object value = get(field);
        return value == null || value.toString().isBlank()
                ? null
                : value.toString().strip();
    }

    public LocalDate day(String field) {
        return (LocalDate) get(field);
    }

    /** @return 0 if nothing was written */
    public int number(String field) {
        return get(field) instanceof Number number ? number.intValue() : 0;
    }

    /** @return null if nothing was written; 0 for what is no whole number, which the domain refuses */
    public Integer whole(String field) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        return text.matches("\\d{1,6}") ? Integer.valueOf(text) : Integer.valueOf(0);
    }

    public boolean flag(String field) {
        return Boolean.parseBoolean(String.valueOf(get(field)));
    }

    /** The constant that was chosen, or null. */
    public <E extends Enum<E>> E choice(String field, Class<E> kind) {
        String name = text(field);
        return name == null ? null : Enum.valueOf(kind, name);
    }

    /** One entry for each line that says something. */
    public List<String> lines(String field) {
        String text = text(field);
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}
