package org.sunlight.publication.official;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sunlight.publication.catalogue.FiveOpenness;

/**
 * What a drafter writes. Only title and openness class are needed for a draft; what is needed to hand it in is another matter.
 *
 * @param leadOrganId of a joint document, or null for the drafter's own; another organ's document is refused
 * @param addressee 主送机关
 * @param basis 制定依据
 * @param attachments names of the attachments as printed, one a line
 * @param copies 抄送机关, or null
 * @param policy whether it is a policy document; null while undecided
 * @param jointOrgans names of the other organs that issue it
 * @param repeals 文号 of what it repeals
 * @param amends 文号 of what it amends
 * @param effectiveOn first day of force; null for the day of signing
 * @param validYears period of validity, or null for none
 * @param topicCode of the topic list, columnCode of the website: where it will appear
 */
public record DocumentWording(
        Long leadOrganId,
        Genre genre,
        String title,
        String addressee,
        String text,
        String basis,
        String attachments,
        String copies,
        Openness openness,
        FiveOpenness fiveOpenness,
        Boolean policy,
        Set<NormativeSign> normativeSigns,
        List<String> jointOrgans,
        List<String> repeals,
        List<String> amends,
        LocalDate effectiveOn,
        Integer validYears,
        String topicCode,
        String columnCode)
        implements Serializable {

    public DocumentWording {
        openness = openness == null ? new Openness(null, null, null) : openness;
        normativeSigns = normativeSigns == null ? Set.of() : Set.copyOf(normativeSigns);
        jointOrgans = jointOrgans == null ? List.of() : List.copyOf(jointOrgans);
        repeals = repeals == null ? List.of() : List.copyOf(repeals);
        amends = amends == null ? List.of() : List.copyOf(amends);
    }

    @Override
    public String toString() {
        return "DocumentWording[" + genre + "]";
    }
}
