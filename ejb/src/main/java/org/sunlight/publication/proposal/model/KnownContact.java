package org.sunlight.publication.proposal.model;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sunlight.publication.detection.Detector;
import org.sunlight.publication.detection.Known;
import org.sunlight.publication.detection.Suggestion;
import org.sunlight.publication.detection.Suspicion;
import org.sunlight.publication.proposal.DeputyContact;
import org.sunlight.shared.error.RuleBroken;

/**
 * Keeps the ways to reach a deputy out of what is published (DEP-05). What belongs to the bureau itself may stay: replies name
 * the office that handled them. Streets of a project may stay as well; a flat may not.
 *
 * @param known of the deputy, from the ledger
 * @param official telephone, fax, e-mail, address and postcode of the bureau
 */
public record KnownContact(DeputyContact known, List<String> official) {

    private static final Detector DETECTOR = new Detector();

    private static final Pattern FLAT = Pattern.compile("\\d+\\s*(室|户|单元|幢|栋)");
    private static final Pattern NAMED_POSTCODE =
            Pattern.compile("(邮\\s*编|邮政编码|postcode)\\s*[:：]?\\s*(\\d{6})(?!\\d)", Pattern.CASE_INSENSITIVE);
    private static final String KNOWN = "detection.reason.KNOWN";

    public KnownContact {
        official = official.stream()
                .filter(word -> word != null && !word.isBlank())
                .map(String::strip)
                .toList();
    }

    /** @throws RuleBroken PERSONAL_DATA_IN_TEXT or POSTCODE_IN_TEXT with the kind that was found, never with what was found */
    public void refuseIn(String pointer, String text) {
        Optional<Suspicion> trace = trace(text);
        if (trace.isPresent()) {
            throw RuleBroken.at(pointer, "PERSONAL_DATA_IN_TEXT", trace.get());
        }
        if (holdsPostcode(text)) {
            throw RuleBroken.at(pointer, "POSTCODE_IN_TEXT");
        }
    }

    /** The text without the lines that hold contact data. */
    public String withoutContactLines(String text) {
        return text.lines()
                .filter(line -> trace(line).isEmpty() && !holdsPostcode(line))
                .collect(Collectors.joining("\n"));
    }

    private Optional<Suspicion> trace(String text) {
        if (text == null) {
            return Optional.empty();
        }
        return DETECTOR.look(text, seen()).stream()
                .filter(found -> isRefused(found, text))
                .map(Suggestion::kind)
                .findFirst();
    }

    private Known seen() {
        List<String> ways = Stream.of(known.phone(), known.email(), known.address())
                .filter(way -> way != null && !way.isBlank())
                .toList();
        return new Known(List.of(), ways, Set.copyOf(official));
    }

    private static boolean isRefused(Suggestion found, String text) {
        boolean flat = found.kind() == Suspicion.ADDRESS
                && FLAT.matcher(text.substring(found.start(), found.end())).find();
        return flat || found.reason().equals(KNOWN) || found.kind().isIdentifying();
    }

    /** The detector looks for what tells who somebody is; a postcode alone does not, but is a way to reach him. */
    private boolean holdsPostcode(String text) {
        String plain = text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFKC);
        boolean own = known.postcode() != null
                && !known.postcode().isBlank()
                && Pattern.compile("(?<!\\d)" + Pattern.quote(known.postcode().strip()) + "(?!\\d)")
                        .matcher(plain)
                        .find();
        return own || NAMED_POSTCODE.matcher(plain).results().anyMatch(named -> !official.contains(named.group(2)));
    }
}
