package org.sunlight.publication.proposal.model;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sunlight.office.counter.PersonalTrace;
import org.sunlight.publication.proposal.DeputyContact;
import org.sunlight.shared.error.RuleBroken;

/**
 * Keeps the ways to reach a deputy out of what is published (DEP-05). What belongs to the bureau itself may stay: replies name
 * the office that handled them.
 *
 * @param known of the deputy, from the ledger
 * @param official telephone, fax, e-mail, address and postcode of the bureau
 */
public record KnownContact(DeputyContact known, List<String> official) {

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
        Optional<PersonalTrace> trace = traces(text).stream().findFirst();
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
                .filter(line -> traces(line).isEmpty() && !holdsPostcode(line))
                .collect(Collectors.joining("\n"));
    }

    private Set<PersonalTrace> traces(String text) {
        List<String> words = known.known().stream()
                .filter(word -> !word.equals(known.postcode()))
                .toList();
        return PersonalTrace.find(unofficial(text), words);
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
}
