package org.sunlight.disclosure.request.model;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.sunlight.publication.detection.Detector;
import org.sunlight.publication.detection.Known;
import org.sunlight.publication.detection.Suggestion;
import org.sunlight.publication.detection.Suspicion;
import org.sunlight.shared.error.RuleBroken;

/** Keeps those who asked for a subject out of what is published about it (REQ-31). */
public final class ApplicantsTraces {

    private static final Detector DETECTOR = new Detector();
    private static final int NAMES = 2;

    /** Half a city lives in an address without a house. */
    private static final Pattern HOUSE = Pattern.compile("\\d");

    private final Known known;
    private final List<String> addresses;

    /**
     * @param applicants names in the first {@value #NAMES} places, then identity number, telephone, address, e-mail
     * @param official telephones and mail addresses of the organ
     */
    public ApplicantsTraces(List<Object[]> applicants, Collection<String> official) {
        known = new Known(columns(applicants, 0, NAMES), columns(applicants, NAMES, 6), Set.copyOf(official));
        addresses = columns(applicants, 4, 5).stream()
                .filter(address -> HOUSE.matcher(address).find())
                .toList();
    }

    private static List<String> columns(List<Object[]> applicants, int from, int until) {
        return applicants.stream()
                .flatMap(row -> IntStream.range(from, until).mapToObj(column -> row[column]))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .filter(word -> !word.isBlank())
                .distinct()
                .toList();
    }

    /**
     * The text itself.
     *
     * @throws RuleBroken PERSONAL_DATA_IN_TEXT with the kind that was found, never with what was found
     */
    String free(String pointer, String text) {
        for (Suggestion found : DETECTOR.look(text, known)) {
            if (found.kind() == Suspicion.NAME || found.kind().isIdentifying()) {
                throw RuleBroken.at(pointer, "PERSONAL_DATA_IN_TEXT", found.kind());
            }
        }
        if (addresses.stream().anyMatch(text::contains)) {
            throw RuleBroken.at(pointer, "PERSONAL_DATA_IN_TEXT", Suspicion.ADDRESS);
        }
        return text;
    }
}
