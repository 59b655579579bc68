package org.sunlight.publication.official;

import java.time.LocalDate;
import java.util.Set;
import org.sunlight.publication.catalogue.Validity;

/**
 * Which documents; null means any.
 *
 * @param states empty for all
 * @param words part of title, 文号 or number
 * @param signedFrom inclusive
 * @param signedUntil exclusive
 */
public record OfficialDocumentFilter(
        Set<OfficialState> states,
        OpennessClass opennessClass,
        Boolean policy,
        Validity validity,
        String drafter,
        String words,
        LocalDate signedFrom,
        LocalDate signedUntil) {

    public static final OfficialDocumentFilter ALL =
            new OfficialDocumentFilter(Set.of(), null, null, null, null, null, null, null);

    public OfficialDocumentFilter {
        states = Set.copyOf(states);
    }

    public static OfficialDocumentFilter in(OfficialState... states) {
        return new OfficialDocumentFilter(Set.of(states), null, null, null, null, null, null, null);
    }
}
