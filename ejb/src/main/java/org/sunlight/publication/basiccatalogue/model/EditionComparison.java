package org.sunlight.publication.basiccatalogue.model;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sunlight.publication.basiccatalogue.BasicEntryParticulars;
import org.sunlight.publication.basiccatalogue.BasicEntryView;
import org.sunlight.publication.basiccatalogue.EditionDifference;
import org.sunlight.publication.basiccatalogue.EditionDifference.Changed;
import org.sunlight.publication.basiccatalogue.EditionDifference.Field;
import org.sunlight.publication.basiccatalogue.EditionView;

/** What one edition says differently from another, matter by matter, known by their codes. */
public final class EditionComparison {

    private EditionComparison() {}

    public static EditionDifference of(EditionView from, EditionView to) {
        Map<String, BasicEntryView> before = byCode(from);
        Map<String, BasicEntryView> after = byCode(to);
        List<BasicEntryView> added = to.entries().stream()
                .filter(entry -> !before.containsKey(entry.code()))
                .toList();
        List<BasicEntryView> leftOut = from.entries().stream()
                .filter(entry -> !after.containsKey(entry.code()))
                .toList();
        List<Changed> changed = new ArrayList<>();
        for (BasicEntryView entry : to.entries()) {
            BasicEntryView old = before.get(entry.code());
            if (old != null && !old.particulars().equals(entry.particulars())) {
                changed.add(new Changed(old, entry, fields(old.particulars(), entry.particulars())));
            }
        }
        return new EditionDifference(from.number(), to.number(), added, leftOut, changed);
    }

    private static Map<String, BasicEntryView> byCode(EditionView edition) {
        return edition.entries().stream().collect(Collectors.toMap(BasicEntryView::code, Function.identity()));
    }

    private static List<Field> fields(BasicEntryParticulars before, BasicEntryParticulars after) {
        List<Field> fields = new ArrayList<>();
        for (RecordComponent component : BasicEntryParticulars.class.getRecordComponents()) {
            Object old = value(component, before);
            Object now = value(component, after);
            if (!Objects.equals(old, now)) {
                fields.add(new Field(component.getName(), Objects.toString(old, ""), Objects.toString(now, "")));
            }
        }
        return fields;
    }

    private static Object value(RecordComponent component, BasicEntryParticulars of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.getName(), e);
        }
    }
}
