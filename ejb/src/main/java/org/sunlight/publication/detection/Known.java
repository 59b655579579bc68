package org.sunlight.publication.detection;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What is known beforehand.
 *
 * @param names of people of the case, at least two characters each to count
 * @param numbers of people of the case: identity, telephone, card numbers, addresses, mail addresses
 * @param officialNumbers telephones, accounts and mail addresses of organs, which are no personal data
 */
public record Known(Collection<String> names, Collection<String> numbers, Set<String> officialNumbers) {

    public static final Known NOTHING = new Known(List.of(), List.of(), Set.of());

    public Known {
        names = List.copyOf(names);
        numbers = List.copyOf(numbers);
        officialNumbers = Set.copyOf(officialNumbers);
    }

    @Override
    public String toString() {
        return "Known[" + names.size() + ", " + numbers.size() + ", " + officialNumbers.size() + "]";
    }
}
