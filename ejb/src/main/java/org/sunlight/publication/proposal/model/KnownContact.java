package org.sunlight.publication.proposal.model;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    /** What refuses by its form alone; the rest is suggested to those who review. */
    private static final Set<Suspicion> REFUSED = EnumSet.of(
            Suspicion.ID_NUMBER,
            Suspicion.MOBILE,
            Suspicion.PHONE,
            Suspicion.BANK_CARD,
            Suspicion.EMAIL,
            Suspicion.ONLINE_ACCOUNT,
            Suspicion.PASSPORT,
            Suspicion.SOCIAL_SECURITY,
            Suspicion.DISABILITY_CERTIFICATE);

    private static final Pattern FLAT = Pattern.compile("\\d+\\s*(室|户|单元|幢|栋)");
    private static final Pattern NAMED_POSTCODE =
            Pattern.compile("(邮\\s*编|邮政编码|postcode)\\s*[:：]?\\s*\\d{6}(?!\\d)", Pattern.CASE_INSENSITIVE);

    /** Replaces what is official; no form of contact data holds it. */
    private static final String LEFT_OUT = "§";

    public KnownContact {
        official = official.stream()
                .filter(word -> word != null && !word.isBlank())
                .map(KnownContact::plain)
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
        String plain = unofficial(text);
        return ofTheDeputy(plain)
                .or(() -> DETECTOR.look(plain, Known.NOTHING).stream()
                        .filter(found -> isRefused(found, plain))
                        .map(Suggestion::kind)
                        .findFirst());
    }

    private static boolean isRefused(Suggestion found, String plain) {
        boolean flat = found.kind() == Suspicion.ADDRESS
                && FLAT.matcher(plain.substring(found.start(), found.end())).find();
        return flat || REFUSED.contains(found.kind());
    }

    private Optional<Suspicion> ofTheDeputy(String plain) {
        String tight = tight(plain);
        if (holds(tight, known.phone())) {
            return Optional.of(Suspicion.PHONE);
        }
        if (holds(tight, known.email())) {
            return Optional.of(Suspicion.EMAIL);
        }
        return holds(tight, known.address()) ? Optional.of(Suspicion.ADDRESS) : Optional.empty();
    }

    private static boolean holds(String tight, String word) {
        return word != null && !word.isBlank() && tight.contains(tight(plain(word)));
    }

    private boolean holdsPostcode(String text) {
        String plain = unofficial(text);
        boolean own = known.postcode() != null
                && !known.postcode().isBlank()
                && Pattern.compile("(?<!\\d)" + Pattern.quote(plain(known.postcode())) + "(?!\\d)")
                        .matcher(plain)
                        .find();
        return own || NAMED_POSTCODE.matcher(plain).find();
    }

    private String unofficial(String text) {
        String plain = plain(text);
        for (String word : official) {
            plain = Pattern.compile("(?<![0-9A-Za-z])" + Pattern.quote(word) + "(?![0-9A-Za-z])")
                    .matcher(plain)
                    .replaceAll(LEFT_OUT);
        }
        return plain;
    }

    private static String plain(String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static String tight(String plain) {
        return plain.replaceAll("[\\h\\v-]", "");
    }
}
