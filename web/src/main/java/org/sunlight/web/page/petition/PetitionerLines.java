package org.sunlight.web.page.petition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sunlight.office.counter.IdType;
import org.sunlight.petition.casework.PetitionerEntry;
import org.sunlight.petition.casework.PetitionerView;

/**
 * Several petitioners as they are written quickly at a counter, one a line: name, then identity number, telephone and
 * address as far as known, with commas or spaces between; a star before the name marks a representative.
 */
final class PetitionerLines {

    private static final String STAR = "*";
    private static final String NUMBER = "\\d{15}|\\d{17}[\\dXx]";
    private static final String PHONE = "[\\d+()\\-]{5,20}";

    private PetitionerLines() {}

    static List<PetitionerEntry> read(List<String> lines) {
        return lines.stream().map(PetitionerLines::entry).toList();
    }

    /** The same, where the file knows more of a person of this name than a line says: none of it is lost. */
    static List<PetitionerEntry> read(List<String> lines, List<PetitionerView> known) {
        return read(lines).stream()
                .map(entry -> known.stream()
                        .filter(person -> entry.name().equals(person.name()))
                        .findFirst()
                        .map(person -> completed(entry, person))
                        .orElse(entry))
                .toList();
    }

    private static PetitionerEntry completed(PetitionerEntry entry, PetitionerView person) {
        boolean sameNumber = entry.idNumber() != null && entry.idNumber().equalsIgnoreCase(person.idNumber());
        return new PetitionerEntry(
                entry.name(),
                sameNumber ? person.idType() : entry.idType(),
                entry.idNumber(),
                entry.idNumber() == null || sameNumber ? person.bornOn() : null,
                entry.phone(),
                entry.address(),
                person.postcode(),
                person.email(),
                person.guardian(),
                entry.representative());
    }

    private static PetitionerEntry entry(String line) {
        boolean representative = line.startsWith(STAR) || line.startsWith("\uFF0A");
        String[] words = (representative ? line.substring(1) : line).strip().split("[,\uFF0C\u3001;\uFF1B\\s]+");
        String number = null;
        String phone = null;
        List<String> address = new ArrayList<>();
        for (int i = 1; i < words.length; i++) {
            if (number == null && words[i].matches(NUMBER)) {
                number = words[i];
            } else if (phone == null && words[i].matches(PHONE)) {
                phone = words[i];
            } else {
                address.add(words[i]);
            }
        }
        return new PetitionerEntry(
                words[0],
                number == null ? null : IdType.RESIDENT_ID,
                number,
                null,
                phone,
                address.isEmpty() ? null : String.join(" ", address),
                null,
                null,
                null,
                representative);
    }

    /** As {@link #read} takes them. */
    static String write(List<PetitionerView> people) {
        return people.stream()
                .map(person -> {
                    List<String> words = new ArrayList<>();
                    words.add((person.representative() ? STAR : "") + person.name());
                    add(words, person.idNumber());
                    add(words, person.phone());
                    add(words, person.address());
                    return String.join(" ", words);
                })
                .collect(Collectors.joining("\n"));
    }

    private static void add(List<String> words, String word) {
        if (word != null) {
            words.add(word);
        }
    }
}
