package org.sunlight.petition.statistics.store;

import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sunlight.petition.statistics.Dimension;

/** The columns by which items are grouped: the topic follows from the content and needs none. */
final class Dimensions {

    static final int COUNT = 5;

    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z.]+");

    private Dimensions() {}

    static String columns() {
        return Stream.of(Dimension.ORGAN, Dimension.CHANNEL, Dimension.PURPOSE, Dimension.CONTENT, Dimension.PLACE)
                .map(CohortSql::column)
                .collect(Collectors.joining(", "));
    }

    /** @throws IllegalArgumentException for anything that is no code of a list */
    static String literals(Collection<String> codes) {
        return codes.stream()
                .map(code -> {
                    if (!CODE.matcher(code).matches()) {
                        throw new IllegalArgumentException("no code: " + code);
                    }
                    return "'" + code + "'";
                })
                .collect(Collectors.joining(", "));
    }
}
