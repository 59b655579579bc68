package org.sunlight.publication.headact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.office.worklist.Occasion;
import org.sunlight.office.worklist.ReminderQueries;
import org.sunlight.office.worklist.ReminderRow;
import org.sunlight.publication.ReviewedCase;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.NotFound;
import org.sunlight.shared.error.RuleBroken;

class HeadActIT extends ReviewedCase {

    @Inject
    private HeadActService service;

    @Inject
    private HeadActQueries queries;

    @Inject
    private ReminderQueries reminders;

    private static RecordHeadAct act(HeadActKind kind, LocalDate on, String address) {
        return new RecordHeadAct(kind, on, "马局长", "解读住房保障政策", "昆明日报", null, null, address);
    }

    private long counted(String login, LocalDate day, HeadActKind kind) throws Exception {
        Quarter quarter = Quarter.of(day);
        return as(login, () -> queries.quarters(quarter.year()))
                .get(quarter.number() - 1)
                .byKind()
                .get(kind);
    }

    @Test
    @DisplayName(
            "HAC-01 HAC-02 HAC-04 recorded, counted in its quarter by kind, struck out with a reason and counted no more")
    void recorded() throws Exception {
        LocalDate day = today().minusDays(200);
        long before = counted(CLERK, day, HeadActKind.BRIEFING);
        HeadActView recorded =
                as(CLERK, () -> service.record(act(HeadActKind.BRIEFING, day, "https://www.km.example/1")));
        assertEquals(before + 1, counted(CLERK, day, HeadActKind.BRIEFING));
        assertThrows(
                EJBAccessException.class,
                () -> as(CLERK, () -> service.strike(new StrikeHeadAct(recorded.id(), recorded.version(), "重复"))));
        assertThrows(
                NotFound.class,
                () -> as("zj-chief", () -> service.strike(new StrikeHeadAct(recorded.id(), recorded.version(), "重复"))));
        assertThrows(
                RuleBroken.class,
                () -> as(CHIEF, () -> service.strike(new StrikeHeadAct(recorded.id(), recorded.version(), " "))));
        HeadActView struck =
                as(CHIEF, () -> service.strike(new StrikeHeadAct(recorded.id(), recorded.version(), "重复登记")));
        assertFalse(struck.counts());
        assertEquals(before, counted(CLERK, day, HeadActKind.BRIEFING));
        assertThrows(
                Conflict.class,
                () -> as(CHIEF, () -> service.strike(new StrikeHeadAct(struck.id(), struck.version(), "再次"))));
        assertTrue(as(CLERK, () -> queries.ofYear(day.getYear(), 0, 500)).stream()
                .anyMatch(each -> each.id() == recorded.id()));
    }

    @Test
    @DisplayName("HAC-01 a day to come, an address that is none, a kind left out are refused at their fields")
    void refused() {
        for (String[] wrong :
                new String[][] {{"actedOn", null}, {"address", "javascript:alert(1)"}, {"address", "www.km.example"}}) {
            LocalDate on = wrong[1] == null ? today().plusDays(1) : today();
            RuleBroken refusal = assertThrows(
                    RuleBroken.class, () -> as(CLERK, () -> service.record(act(HeadActKind.BRIEFING, on, wrong[1]))));
            assertEquals(wrong[0], refusal.pointer());
        }
        assertEquals(
                "kind",
                assertThrows(RuleBroken.class, () -> as(CLERK, () -> service.record(act(null, today(), null))))
                        .pointer());
    }

    private List<ReminderRow> heard(String login, LocalDate inQuarter) throws Exception {
        String number = "KMZJ-" + Quarter.of(inQuarter);
        return as(login, () -> reminders.page(0, 500)).stream()
                .filter(row -> row.subjectKind().equals(HeadActView.SUBJECT_KIND)
                        && row.subjectNumber().equals(number))
                .toList();
    }

    @Test
    @DisplayName("HAC-03 a quarter that ended without an act reminds its head once; one with an act does not")
    void reminds() throws Exception {
        LocalDate last = Quarter.of(today()).before().lastDay();
        as(house(), service::remind);
        List<ReminderRow> heard = heard("zj-head", last);
        assertEquals(1, heard.size());
        assertEquals(Occasion.OVERDUE, heard.get(0).occasion());
        as(house(), service::remind);
        assertEquals(1, heard("zj-head", last).size(), "said once");
        int before = as(house(), service::remind);
        as("zj-clerk", () -> service.record(act(HeadActKind.MEDIA_INTERVIEW, last, null)));
        assertEquals(before - 1, as(house(), service::remind));
    }
}
