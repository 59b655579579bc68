package org.sunlight.disclosure.report.model;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Numbers of remedy cases and documents by cell, one a line; there are few of them, so they are kept as they are. */
public final class Records {

    private Records() {}

    public static byte[] encode(Map<String, List<String>> cells) {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(cells)
                .forEach((cell, numbers) -> numbers.forEach(number -> text.append(cell)
                        .append('\t')
                        .append(number.replaceAll("\\s", " "))
                        .append('\n')));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    public static Map<String, List<String>> decode(byte[] bytes) {
        Map<String, List<String>> cells = new TreeMap<>();
        new String(bytes, StandardCharsets.UTF_8).lines().forEach(line -> {
            int tab = line.indexOf('\t');
            cells.computeIfAbsent(line.substring(0, tab), cell -> new ArrayList<>())
                    .add(line.substring(tab + 1));
        });
        return cells;
    }
}
