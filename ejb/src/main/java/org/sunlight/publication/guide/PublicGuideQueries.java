package org.sunlight.publication.guide;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sunlight.law.rule.HouseSettings;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.publication.catalogue.EntryView;
import org.sunlight.publication.catalogue.PublicCatalogueQueries;
import org.sunlight.publication.guide.model.Guide;
import org.sunlight.publication.guide.model.GuideText;
import org.sunlight.publication.guide.store.GuideStore;

/** The guide as anybody may read it: the entry of the catalogue, set in parts (GUI-03). */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PublicGuideQueries {

    @Inject
    private PublicCatalogueQueries catalogue;

    @Inject
    private GuideStore guides;

    @Inject
    private OrganQueries organs;

    @Inject
    private HouseSettings settings;

    @Inject
    private Clock clock;

    /** Of this organ; empty where none is public. */
    public Optional<PublicGuide> of(String organCode) {
        return catalogue
                .of(GuideView.SUBJECT_KIND, GuideService.number(organCode))
                .map(entry -> set(organCode, entry));
    }

    /** All that are public, each organ after the one above it; only organs that ever published one are asked for. */
    public List<PublicGuide> all() {
        Set<Long> publishers = guides.published().stream().map(Guide::organId).collect(Collectors.toSet());
        return organs.all().stream()
                .filter(organ -> organ.active() && publishers.contains(organ.id()))
                .map(organ -> of(organ.code()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Seconds after which the screen of the hall asks anew. */
    public int refreshSeconds() {
        return settings.integer("portal.hall.refresh-seconds", LocalDate.now(clock));
    }

    private static PublicGuide set(String organCode, EntryView entry) {
        return new PublicGuide(
                organCode,
                entry.publisher(),
                entry.indexNumber(),
                entry.title(),
                entry.changedAt(),
                GuideText.parse(entry.text()));
    }
}
