package org.sunlight.web.page.portal;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.sunlight.publication.catalogue.EntryAct;
import org.sunlight.publication.catalogue.EntryView;
import org.sunlight.publication.catalogue.SiteColumnView;

/**
 * An entry as its page shows it.
 *
 * @param topic full name of its topic
 * @param address with protocol and host
 */
public record EntryShown(EntryView entry, SiteColumnView column, String topic, String address) {

    /** A field of an older catalogue, to the letter. */
    public record Printed(String name, String value) {}

    public List<String> paragraphs() {
        return entry.text().lines().filter(line -> !line.isBlank()).toList();
    }

    /** What the older catalogue printed, in its order; empty for an entry made here. */
    public List<Printed> printed() {
        String json = entry.particulars().asPrinted();
        if (json == null) {
            return List.of();
        }
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject fields = reader.readObject();
            return fields.entrySet().stream()
                    .map(field -> new Printed(field.getKey(), value(field.getValue())))
                    .toList();
        }
    }

    /** Corrections and replacements, newest first: who reads the page shall know of them. */
    public List<EntryView.Event> changes() {
        List<EntryView.Event> changes = new ArrayList<>(entry.events().stream()
                .filter(event -> event.act() == EntryAct.REPLACE || event.act() == EntryAct.CORRECT)
                .toList());
        Collections.reverse(changes);
        return changes;
    }

    /** Where it came from: the source of a reprint, else whoever published it. */
    public String source() {
        return Optional.ofNullable(entry.particulars().origin()).orElse(entry.publisher());
    }

    public String addressOf(EntryView.Related other) {
        return EntryAddress.of(other.indexNumber());
    }

    private static String value(JsonValue value) {
        if (value.getValueType() == JsonValue.ValueType.NULL) {
            return null;
        }
        return value instanceof JsonString text ? text.getString() : value.toString();
    }
}
