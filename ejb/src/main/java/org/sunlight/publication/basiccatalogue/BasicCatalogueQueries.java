package org.sunlight.publication.basiccatalogue;

import static org.sunlight.shared.security.Roles.AUDITOR;
import static org.sunlight.shared.security.Roles.CLERK;
import static org.sunlight.shared.security.Roles.CONFIDENTIALITY_REVIEWER;
import static org.sunlight.shared.security.Roles.DEPUTY_HEAD;
import static org.sunlight.shared.security.Roles.DISCLOSURE_OFFICER;
import static org.sunlight.shared.security.Roles.HEAD;
import static org.sunlight.shared.security.Roles.SECTION_HEAD;
import static org.sunlight.shared.security.Roles.STATISTICIAN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sunlight.law.rule.HouseSettings;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.publication.basiccatalogue.model.BasicEdition;
import org.sunlight.publication.basiccatalogue.model.Coverage;
import org.sunlight.publication.basiccatalogue.model.EditionComparison;
import org.sunlight.publication.basiccatalogue.store.BasicCatalogueStore;
import org.sunlight.publication.catalogue.Activity;
import org.sunlight.publication.catalogue.CatalogueFigureQueries;
import org.sunlight.publication.catalogue.EntryScope;
import org.sunlight.shared.security.CurrentCaller;

/** Reads editions and what they cover; those of other organs do not exist for the caller. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({
    CLERK,
    DISCLOSURE_OFFICER,
    SECTION_HEAD,
    CONFIDENTIALITY_REVIEWER,
    DEPUTY_HEAD,
    HEAD,
    STATISTICIAN,
    AUDITOR
})
public class BasicCatalogueQueries {

    @Inject
    private BasicCatalogueStore editions;

    @Inject
    private CatalogueFigureQueries figures;

    @Inject
    private OrganQueries organs;

    @Inject
    private HouseSettings settings;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** Editions of the caller's organ, newest first. */
    public List<EditionRow> editions() {
        long organ = caller.get().organId();
        BasicEdition current = editions.inForce(organ, today()).orElse(null);
        return editions.ofOrgan(organ).stream()
                .map(edition -> edition.row(current, today()))
                .toList();
    }

    public EditionView edition(String number) {
        return view(editions.get(number, organs.visibleTo(caller.get())));
    }

    /** The edition of the caller's organ that is in force today. */
    public Optional<EditionView> inForce() {
        return editions.inForce(caller.get().organId(), today()).map(this::view);
    }

    public EditionDifference difference(String fromNumber, String toNumber) {
        return EditionComparison.of(edition(fromNumber), edition(toNumber));
    }

    public CoverageView coverage(String number) {
        EditionView edition = edition(number);
        List<CoverageRow> rows = edition.entries().stream()
                .map(entry -> covered(edition.organId(), entry))
                .toList();
        return Coverage.sum(number, rows);
    }

    private CoverageRow covered(long organId, BasicEntryView entry) {
        BasicEntryParticulars said = entry.particulars();
        Activity activity = said.columnCode() == null ? Activity.NONE : figures.activity(scope(organId, said));
        LocalDate last = activity.lastUpdate() == null
                ? null
                : activity.lastUpdate().atZone(clock.getZone()).toLocalDate();
        return new CoverageRow(
                entry, activity.entries(), last, Coverage.state(said, activity.entries(), last, today()));
    }

    private static EntryScope scope(long organId, BasicEntryParticulars said) {
        List<String> words = said.titleWords() == null
                ? List.of()
                : List.of(said.titleWords().split("\\s+"));
        return new EntryScope(organId, said.columnCode(), said.topicCode(), words);
    }

    private EditionView view(BasicEdition edition) {
        BasicEdition current = editions.inForce(edition.organId(), today()).orElse(null);
        return edition.view(current, today(), settings.integer(BasicCatalogueService.REVIEW_MONTHS, today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
