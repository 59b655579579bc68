package org.sunlight.publication.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.office.worklist.Occasion;
import org.sunlight.office.worklist.ReminderQueries;
import org.sunlight.publication.ReviewedCase;
import org.sunlight.publication.catalogue.CatalogueService;
import org.sunlight.publication.catalogue.EntryParticulars;
import org.sunlight.publication.catalogue.EntryView;
import org.sunlight.publication.catalogue.PublishEntry;
import org.sunlight.publication.catalogue.SiteColumnService;
import org.sunlight.publication.catalogue.WriteSiteColumn;
import org.sunlight.publication.confidentiality.Carrier;
import org.sunlight.publication.confidentiality.ConfidentialityReviewService;
import org.sunlight.publication.confidentiality.Material;
import org.sunlight.publication.confidentiality.SubmitForReview;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.ConflictingEdit;
import org.sunlight.shared.error.NotAllowed;
import org.sunlight.shared.error.NotFound;
import org.sunlight.shared.error.RuleBroken;

class ChannelIT extends ReviewedCase {

    @Inject
    private ChannelService service;

    @Inject
    private ChannelQueries queries;

    @Inject
    private SiteColumnService columns;

    @Inject
    private CatalogueService catalogue;

    @Inject
    private ConfidentialityReviewService reviews;

    @Inject
    private ReminderQueries reminders;

    @Inject
    private OrganQueries directory;

    private EntryView published(String column) throws Exception {
        long organ = directory.byCode("KMXF").id();
        Material material = new Material("it-news", "N-" + fresh(), organ, "动态 " + fresh(), "正文", List.of());
        approved(as(
                OFFICER, () -> reviews.submit(new SubmitForReview(material, true, Carrier.OTHER, "网站", null, null))));
        return as(
                OFFICER,
                () -> catalogue.publish(
                        new PublishEntry(material, EntryParticulars.of("02.1", column, today()), null, null)));
    }

    private ChannelView opened(ChannelKind kind, LocalDate on) throws Exception {
        ChannelParticulars said =
                new ChannelParticulars(kind, kind + " " + fresh(), "昆明信访", null, "滇ICP备00000000号", CLERK);
        return as(OFFICER, () -> service.open(new OpenChannel(said, on)));
    }

    private ColumnRow column(String code) throws Exception {
        return as(OFFICER, () -> queries.columns()).stream()
                .filter(row -> row.column().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName(
            "CHA-01 CHA-02 CHA-03 CHA-05 a column is empty until the catalogue has something, and warns within its period")
    void columns() throws Exception {
        String code = "it-" + fresh();
        as(OFFICER, () -> columns.write(new WriteSiteColumn(code, -1, "专题 " + code, "工作动态", null, null, 900)));
        assertEquals(
                "SITE_COLUMN_TAKEN",
                assertThrows(
                                Conflict.class,
                                () -> as(
                                        OFFICER,
                                        () -> columns.write(
                                                new WriteSiteColumn(code, -1, "又一个", "工作动态", null, null, 900))))
                        .code());
        ColumnRow bare = column(code);
        assertEquals(Freshness.EMPTY, bare.freshness());
        assertTrue(bare.isWithoutOwner());
        assertEquals(
                "cycleDays",
                assertThrows(
                                RuleBroken.class,
                                () -> as(
                                        OFFICER,
                                        () -> service.care(new CareForColumn(
                                                code, -1, null, null, ColumnClass.OTHER, null, true, today(), null))))
                        .pointer());
        assertEquals(
                "login",
                assertThrows(
                                RuleBroken.class,
                                () -> as(
                                        OFFICER,
                                        () -> service.care(new CareForColumn(
                                                code,
                                                -1,
                                                null,
                                                "zj-clerk",
                                                ColumnClass.NEWS,
                                                null,
                                                false,
                                                null,
                                                null))))
                        .pointer());
        ColumnRow cared = as(
                OFFICER,
                () -> service.care(new CareForColumn(
                        code,
                        -1,
                        null,
                        CLERK,
                        ColumnClass.OTHER,
                        1,
                        true,
                        today().minusDays(9),
                        today().minusDays(1))));
        assertEquals(Freshness.UNBOUND, cared.freshness(), "the topic is over: it need not be filled");
        published(code);
        ColumnRow news = as(
                OFFICER,
                () -> service.care(new CareForColumn(
                        code, cared.careVersion(), null, CLERK, ColumnClass.OTHER, 1, false, null, null)));
        assertEquals(today(), news.lastUpdate());
        assertEquals(today().plusDays(1), news.lastDay());
        assertThrows(
                ConflictingEdit.class,
                () -> as(
                        OFFICER,
                        () -> service.care(new CareForColumn(
                                code, cared.careVersion(), null, CLERK, ColumnClass.NEWS, null, false, null, null))));
        // eight tenths of one day are none: the alarm begins at once, and is said once
        assertEquals(Freshness.NEAR, news.freshness());
        as(house(), service::alarm);
        as(house(), service::alarm);
        assertEquals(1, heard(CareForColumn.SUBJECT_KIND, code, Occasion.DUE_SOON));
    }

    private long heard(String kind, String number, Occasion occasion) throws Exception {
        return as(CLERK, () -> reminders.page(0, 2_000)).stream()
                .filter(row -> row.subjectKind().equals(kind)
                        && row.subjectNumber().equals(number)
                        && row.occasion() == occasion)
                .count();
    }

    @Test
    @DisplayName(
            "CHA-06 CHA-03 an account that was silent for more than fourteen days fails and rings at its administrator's")
    void accounts() throws Exception {
        ChannelView silent = opened(ChannelKind.WECHAT, today().minusDays(15));
        assertEquals(Freshness.FAILING, silent.freshness());
        assertEquals(-1, silent.daysLeft());
        as(house(), service::alarm);
        assertEquals(1, heard(ChannelView.SUBJECT_KIND, silent.subjectNumber(), Occasion.OVERDUE));
        ChannelView board = opened(ChannelKind.BOARD, today().minusDays(400));
        assertEquals(Freshness.UNBOUND, board.freshness());
        ChannelView spoken =
                as(CLERK, () -> service.push(new RecordPush(silent.id(), null, "一条推文", today().minusDays(11), null)));
        assertEquals(Freshness.NEAR, spoken.freshness());
        assertEquals(3, spoken.daysLeft());
        ChannelView closed = as(OFFICER, () -> service.close(new CloseChannel(spoken.id(), spoken.version(), "账号整合")));
        assertEquals(Freshness.UNBOUND, closed.freshness());
        assertEquals(
                "CHANNEL_CLOSED",
                assertThrows(
                                Conflict.class,
                                () -> as(
                                        CLERK,
                                        () -> service.push(new RecordPush(closed.id(), null, "再一条", today(), null))))
                        .code());
        assertThrows(RuleBroken.class, () -> opened(ChannelKind.WECHAT, today().plusDays(1)));
    }

    @Test
    @DisplayName(
            "CHA-07 CHA-08 CHA-09 I-34 one entry on five channels counts once in all and once on each; a voided record does not count")
    void pushes() throws Exception {
        int year = today().getYear();
        ChannelView website = opened(ChannelKind.WEBSITE, today());
        ChannelTally before = as(OFFICER, () -> queries.tally(year));
        EntryView entry = published("news");
        List<PushRow> noted = as(OFFICER, () -> queries.pushesOf(entry.indexNumber()));
        assertTrue(noted.stream().anyMatch(row -> row.channelId() == website.id()), "noted by the house itself");
        for (ChannelKind kind :
                List.of(ChannelKind.GAZETTE, ChannelKind.MICROBLOG, ChannelKind.WECHAT, ChannelKind.BOARD)) {
            ChannelView channel = opened(kind, today());
            as(CLERK, () -> service.push(new RecordPush(channel.id(), entry.indexNumber(), null, today(), null)));
            as(CLERK, () -> service.push(new RecordPush(channel.id(), entry.indexNumber(), null, today(), null)));
        }
        ChannelView other = opened(ChannelKind.OTHER, today());
        as(CLERK, () -> service.push(new RecordPush(other.id(), entry.indexNumber(), null, today(), null)));
        PushRow wrong = as(OFFICER, () -> queries.log(other.id(), 0, 10)).get(0);
        assertEquals(entry.title(), wrong.title());
        as(OFFICER, () -> service.voidPush(new VoidPush(wrong.id(), wrong.version(), "登记错误")));
        assertThrows(
                ConflictingEdit.class,
                () -> as(OFFICER, () -> service.voidPush(new VoidPush(wrong.id(), wrong.version(), "再次"))));
        ChannelTally after = as(OFFICER, () -> queries.tally(year));
        assertEquals(before.total() + 1, after.total());
        for (ChannelKind kind : ChannelKind.values()) {
            long more = kind == ChannelKind.OTHER ? 0 : 1;
            assertEquals(before.byKind().get(kind) + more, after.byKind().get(kind), kind.name());
        }
        assertNull(as(OFFICER, () -> queries.channel(other.id())).lastPush());
    }

    @Test
    @DisplayName("CHA-07 a push of tomorrow, of before the publishing, of nothing, on another's channel is refused")
    void refused() throws Exception {
        EntryView entry = published("news");
        ChannelView channel = opened(ChannelKind.MICROBLOG, today());
        RuleBroken future = assertThrows(
                RuleBroken.class,
                () -> as(
                        CLERK,
                        () -> service.push(
                                new RecordPush(channel.id(), entry.indexNumber(), null, today().plusDays(1), null))));
        assertEquals("PUSH_IN_FUTURE", future.code());
        RuleBroken early = assertThrows(
                RuleBroken.class,
                () -> as(
                        CLERK,
                        () -> service.push(
                                new RecordPush(channel.id(), entry.indexNumber(), null, today().minusDays(1), null))));
        assertEquals("PUSH_BEFORE_PUBLISHED", early.code());
        assertThrows(
                RuleBroken.class,
                () -> as(CLERK, () -> service.push(new RecordPush(channel.id(), null, " ", today(), null))));
        assertThrows(
                NotFound.class,
                () -> as(CLERK, () -> service.push(new RecordPush(channel.id(), "none/2026-1", null, today(), null))));
        assertThrows(
                NotFound.class,
                () -> as("zj-clerk", () -> service.push(new RecordPush(channel.id(), null, "别家", today(), null))));
        assertThrows(
                NotAllowed.class,
                () -> as("km-clerk", () -> service.push(new RecordPush(channel.id(), null, "上级", today(), null))));
    }
}
