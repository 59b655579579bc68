package org.sunlight.batch.imports;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import java.io.StringReader;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;

/** Flattens one JSON object into values by dotted path; the path tells text from number no more than a table does. */
final class JsonLine {

    /** Deeper than any record of ours. */
    private static final int DEEPEST = 8;

    private final JsonParserFactory parsers = Json.createParserFactory(Map.of());

    /** @throws LineFault BROKEN_JSON, NOT_AN_OBJECT, TOO_DEEP, FIELD_TWICE */
    Map<String, String> values(String text) throws LineFault {
        try (JsonParser parser = parsers.createParser(new StringReader(text))) {
            if (parser.next() != JsonParser.Event.START_OBJECT) {
                throw new LineFault("", "NOT_AN_OBJECT");
            }
            Map<String, String> values = new LinkedHashMap<>();
            object(parser, "", 0, values);
            if (parser.hasNext()) {
                throw new LineFault("", "BROKEN_JSON");
            }
            return values;
        } catch (JsonException | NoSuchElementException | IllegalStateException e) {
            throw new LineFault("", "BROKEN_JSON");
        }
    }

    private void object(JsonParser parser, String prefix, int depth, Map<String, String> values) throws LineFault {
        Map<String, Boolean> seen = new HashMap<>();
        while (true) {
            JsonParser.Event event = parser.next();
            if (event == JsonParser.Event.END_OBJECT) {
                return;
            }
            String path = prefix.isEmpty() ? parser.getString() : prefix + "." + parser.getString();
            if (seen.put(path, Boolean.TRUE) != null) {
                throw new LineFault(path, "FIELD_TWICE");
            }
            value(parser, parser.next(), path, depth, values);
        }
    }

    private void value(JsonParser parser, JsonParser.Event event, String path, int depth, Map<String, String> values)
            throws LineFault {
        if (depth > DEEPEST) {
            throw new LineFault("", "BROKEN_JSON");
        }
        switch (event) {
            case START_OBJECT -> object(parser, path, depth + 1, values);
            case START_ARRAY -> {
                int index = 0;
                for (JsonParser.Event element = parser.next();
                        element != JsonParser.Event.END_ARRAY;
                        element = parser.next()) {
                    value(parser, element, path + "[" + index++ + "]", depth + 1, values);
                }
            }
            case VALUE_STRING, VALUE_NUMBER -> values.put(path, parser.getString());
            case VALUE_TRUE -> values.put(path, "true");
            case VALUE_FALSE -> values.put(path, "false");
            default -> {
                // null says the same as absence
            }
        }
    }
}
