package org.sunlight.publication.confidentiality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.publication.catalogue.CatalogueQueries;
import org.sunlight.publication.catalogue.EntryView;
import org.sunlight.publication.catalogue.WithdrawEntry;
import org.sunlight.publication.detection.Suspicion;
import org.sunlight.publication.rescan.AssignHits;
import org.sunlight.publication.rescan.DismissHits;
import org.sunlight.publication.rescan.HitFilter;
import org.sunlight.publication.rescan.HitState;
import org.sunlight.publication.rescan.HitView;
import org.sunlight.publication.rescan.RescanQueries;
import org.sunlight.publication.rescan.RescanService;
import org.sunlight.shared.error.RuleBroken;
import org.sunlight.shared.security.Caller;
import org.sunlight.shared.security.Roles;

class RescanIT extends ReviewCase {

    @Inject
    private RescanService rescan;

    @Inject
    private RescanQueries hits;

    @Inject
    private CatalogueQueries entries;

    @Resource(lookup = "java:jboss/datasources/SunlightDS")
    private DataSource database;

    private List<HitView> of(EntryView entry, HitState state) throws Exception {
        return as(reviewer(), () -> hits.page(new HitFilter(state, null), 0, 10_000)).stream()
                .filter(hit -> hit.indexNumber().equals(entry.indexNumber()))
                .toList();
    }

    private int scan() throws Exception {
        return as(Caller.system("it"), () -> rescan.scan());
    }

    /** Published before anybody looked for such numbers: the suggestions of its review are gone. */
    private EntryView slippedThrough(String text) throws Exception {
        Material material = material(text);
        ReviewView handedIn = submitted(material);
        try (Connection connection = database.getConnection();
                PreparedStatement blind = connection.prepareStatement("delete from confidentiality_suggestion where"
                        + " review_id in (select id from confidentiality_review where number = ?)")) {
            blind.setString(1, handedIn.number());
            blind.executeUpdate();
        }
        ReviewView concluded = concluded(agreed(handedIn), Conclusion.OPEN);
        as(deputy(), () -> service.approve(now(concluded, null)));
        return published(material);
    }

    @Test
    @DisplayName(
            "RSC-01 RSC-02 RSC-03 what slipped through is found once, given to somebody, and settled when withdrawn")
    void findsAndSettles() throws Exception {
        EntryView entry = slippedThrough("联系人手机13912345678。");
        assertTrue(scan() >= 1);
        List<HitView> found = of(entry, HitState.OPEN);
        assertEquals(
                List.of(Suspicion.MOBILE), found.stream().map(HitView::kind).toList());
        scan();
        assertEquals(1, of(entry, HitState.OPEN).size(), "found again, and not counted twice");
        List<Long> ids = found.stream().map(HitView::id).toList();
        assertThrows(
                RuleBroken.class,
                () -> as(chief(), () -> {
                    rescan.assign(new AssignHits(ids, "fm-clerk"));
                    return null;
                }));
        as(chief(), () -> {
            rescan.assign(new AssignHits(ids, "wang"));
            return null;
        });
        assertEquals("wang", of(entry, HitState.OPEN).get(0).assignee());
        EntryView seen = as(clerk(), () -> entries.entry(entry.indexNumber())).orElseThrow();
        as(
                of("KMXF", "officer", Roles.DISCLOSURE_OFFICER),
                () -> catalogue.withdraw(new WithdrawEntry(seen.indexNumber(), seen.version(), "含个人信息")));
        scan();
        assertEquals(List.of(), of(entry, HitState.OPEN));
        assertEquals(today(), of(entry, HitState.SETTLED).get(0).endedOn());
    }

    @Test
    @DisplayName("RSC-01 what the review kept is not raised again; what the reviewer dismisses stays dismissed")
    void remembersDecisions() throws Exception {
        Material material = material("值班手机13912345678。");
        ReviewView agreed = agreed(submitted(material));
        List<Long> all = agreed.suggestions().stream().map(SuggestionView::id).toList();
        assertEquals(1, all.size());
        ReviewView decided = as(
                reviewer(),
                () -> service.decideSuggestions(new DecideSuggestions(
                        agreed.number(), agreed.version(), all, SuggestionDecision.KEEP, "公开的值班手机")));
        ReviewView concluded = concluded(decided, Conclusion.OPEN);
        as(deputy(), () -> service.approve(now(concluded, null)));
        EntryView kept = published(material);
        EntryView other = slippedThrough("咨询手机13812345678。");
        scan();
        assertEquals(List.of(), of(kept, HitState.OPEN));
        List<Long> ids = of(other, HitState.OPEN).stream().map(HitView::id).toList();
        assertThrows(
                EJBAccessException.class,
                () -> as(clerk(), () -> {
                    rescan.dismiss(new DismissHits(ids, "可以公开"));
                    return null;
                }));
        as(reviewer(), () -> {
            rescan.dismiss(new DismissHits(ids, "公开的咨询手机"));
            return null;
        });
        scan();
        assertEquals(List.of(), of(other, HitState.OPEN));
        assertEquals("公开的咨询手机", of(other, HitState.DISMISSED).get(0).note());
    }
}
