package org.sunlight.publication.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.publication.confidentiality.Material;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.ConflictingEdit;
import org.sunlight.shared.error.DomainException;
import org.sunlight.shared.error.RuleBroken;

class CatalogueEntryIT extends CatalogueCase {

    @Resource(lookup = "java:jboss/datasources/SunlightDS")
    private DataSource database;

    @Inject
    private CatalogueChanges changes;

    private static int serial(EntryView entry) {
        return Integer.parseInt(entry.indexNumber().replaceFirst(".*-", ""));
    }

    private int forge(String sql, String value, String indexNumber) throws Exception {
        try (Connection connection = database.getConnection();
                PreparedStatement forgery = connection.prepareStatement(sql)) {
            forgery.setString(1, value);
            forgery.setString(2, indexNumber);
            return forgery.executeUpdate();
        }
    }

    @Test
    @DisplayName("CAT-02 numbers have no gap when eight publish at once and some of them fail after drawing")
    void hasNoGap() throws Exception {
        EntryView first = published("连续编号之首", "正文");
        List<Callable<EntryView>> work = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Material sound = material("连续编号" + i, "正文");
            Material unsound = material("连续编号失败" + i, "正文");
            approved(sound);
            approved(unsound);
            work.add(() -> as("wang", () -> catalogue.publish(new PublishEntry(sound, particulars(), null, null))));
            // the topic is asked for only when the number has been drawn
            work.add(() -> as(
                    "wang",
                    () -> catalogue.publish(
                            new PublishEntry(unsound, EntryParticulars.of(null, COLUMN, null), null, null))));
        }
        List<Integer> drawn = new ArrayList<>();
        int failed = 0;
        ExecutorService people = Executors.newFixedThreadPool(8);
        try {
            for (Future<EntryView> one : people.invokeAll(work)) {
                try {
                    drawn.add(serial(one.get()));
                } catch (java.util.concurrent.ExecutionException refused) {
                    assertEquals("TEXT_MISSING", ((DomainException) refused.getCause()).code());
                    failed++;
                }
            }
        } finally {
            people.shutdownNow();
        }
        assertEquals(8, failed);
        assertEquals(
                Stream.iterate(serial(first) + 1, n -> n + 1).limit(8).toList(),
                drawn.stream().sorted().toList());
        assertEquals(serial(first) + 9, serial(published("连续编号之末", "正文")));
    }

    @Test
    @DisplayName("CAT-02 a withdrawn number is not used again; a given one that is taken is refused at its field")
    void neverUsesTwice() throws Exception {
        EntryView entry = published("将要撤下", "正文");
        withdrawn(entry, "内容过期");
        assertEquals(serial(entry) + 1, serial(published("其后的一件", "正文")));
        Material other = material("沿用旧号", "正文");
        approved(other);
        Conflict taken = assertThrows(
                Conflict.class,
                () -> as(
                        "wang",
                        () -> catalogue.publish(new PublishEntry(other, particulars(), entry.indexNumber(), null))));
        assertEquals("givenIndexNumber INDEX_NUMBER_TAKEN", taken.pointer() + " " + taken.code());
    }

    @Test
    @DisplayName("CAT-03 the publishing time is the server's, whatever the day on which the document was made")
    void keepsServersTime() throws Exception {
        Instant before = clock.instant().minusSeconds(1);
        EntryView entry =
                published(material("一九九六年的文件", "正文"), EntryParticulars.of(TOPIC, COLUMN, LocalDate.of(1996, 2, 5)));
        assertTrue(entry.publishedAt().isAfter(before));
        EntryView corrected = as(
                "li",
                () -> catalogue.correct(new CorrectEntry(
                        entry.indexNumber(), entry.version(), particulars("昆信〔2017〕1号", null, null), "补文号")));
        EntryView read = open.entry(entry.indexNumber()).orElseThrow();
        assertEquals(entry.publishedAt().toEpochMilli(), read.publishedAt().toEpochMilli());
        assertEquals("昆信〔2017〕1号", read.particulars().documentNumber());
        assertTrue(corrected.version() > entry.version());
        assertThrows(ConflictingEdit.class, () -> withdrawn(entry, "旧版本"));
    }

    @Test
    @DisplayName("CAT-09 a topic that nobody knows is refused at its field, when publishing and when correcting")
    void knowsItsTopics() throws Exception {
        Material paper = material("没有这个主题", "正文");
        approved(paper);
        EntryParticulars unknown = EntryParticulars.of("99.9", COLUMN, null);
        RuleBroken refusal = assertThrows(
                RuleBroken.class,
                () -> as("wang", () -> catalogue.publish(new PublishEntry(paper, unknown, null, null))));
        assertEquals("topicCode TOPIC_UNKNOWN", refusal.pointer() + " " + refusal.code());
        EntryView entry = published("主题改错", "正文");
        assertThrows(
                RuleBroken.class,
                () -> as(
                        "li",
                        () -> catalogue.correct(
                                new CorrectEntry(entry.indexNumber(), entry.version(), unknown, "更正"))));
    }

    @Test
    @DisplayName("CAT-01 a row that was changed behind the house's back is shown to nobody, in no list and no feed")
    void showsOnlyWhatWasApproved() throws Exception {
        for (String column : List.of("title", "body")) {
            EntryView entry = published("原样登载" + column, "原来的正文");
            assertTrue(open.entry(entry.indexNumber()).isPresent());
            assertEquals(
                    1,
                    forge(
                            "update catalogue_entry set " + column + " = ? where index_number = ?",
                            "改过的字句",
                            entry.indexNumber()));
            assertTrue(open.entry(entry.indexNumber()).isEmpty());
            assertTrue(open.newest(EntryFilter.all(), 50).stream()
                    .noneMatch(row -> row.indexNumber().equals(entry.indexNumber())));
            assertTrue(
                    open.news(50).stream().noneMatch(news -> news.indexNumber().equals(entry.indexNumber())));
        }
    }

    @Test
    @DisplayName("CAT-05 withdrawn: a tombstone with day and reason, the history whole, out of every list")
    void leavesTombstone() throws Exception {
        EntryView entry = published("将成墓碑", "第一版正文");
        assertThrows(RuleBroken.class, () -> withdrawn(entry, " "));
        withdrawn(entry, "含有他人电话");
        EntryView shown = open.entry(entry.indexNumber()).orElseThrow();
        assertFalse(shown.isPublic());
        assertEquals("含有他人电话", shown.withdrawnReason());
        assertEquals(LocalDate.now(clock), shown.withdrawnOn());
        assertEquals(
                List.of(EntryAct.PUBLISH, EntryAct.WITHDRAW),
                as("li", () -> entries.entry(entry.indexNumber())).orElseThrow().events().stream()
                        .map(EntryView.Event::act)
                        .toList());
        assertTrue(open.of(entry.subjectKind(), entry.subjectOf()).isEmpty());
        assertTrue(open.page(new EntryFilter("将成墓碑", null, null, null, null, null, null, null), 0, 20)
                .rows()
                .isEmpty());
    }

    @Test
    @DisplayName("CAT-07 linked entries name each other, and one that was withdrawn is named no more")
    void namesBothWays() throws Exception {
        EntryView document = published("被解读的文件", "正文");
        EntryView reading = published("它的解读", "解读正文");
        as("li", () -> {
            catalogue.relate(reading.indexNumber(), RelationKind.INTERPRETS, document.indexNumber());
            return null;
        });
        EntryView.Related there =
                open.entry(reading.indexNumber()).orElseThrow().related().get(0);
        EntryView.Related back =
                open.entry(document.indexNumber()).orElseThrow().related().get(0);
        assertEquals(document.indexNumber() + false, there.indexNumber() + there.inverse());
        assertEquals(reading.indexNumber() + true, back.indexNumber() + back.inverse());
        withdrawn(as("li", () -> entries.entry(reading.indexNumber())).orElseThrow(), "重写");
        assertTrue(open.entry(document.indexNumber()).orElseThrow().related().isEmpty());
    }

    @Test
    @DisplayName(
            "CAT-10 who remembers pages is told what changed on this node at once and on another within a second or so")
    void tellsOfChanges() throws Exception {
        changes.revision();
        Thread.sleep(1_100);
        long before = changes.revision();
        EntryView entry = published("告知变更", "正文");
        assertTrue(changes.revision() > before);
        assertTrue(changes.since(before).orElseThrow().contains(entry.indexNumber()));
        Thread.sleep(1_100);
        long later = changes.revision();
        try (Connection connection = database.getConnection();
                PreparedStatement other = connection.prepareStatement(
                        "update catalogue_entry set changed_at = ?, version = version + 1 where index_number = ?")) {
            other.setTimestamp(1, Timestamp.valueOf(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)));
            other.setString(2, entry.indexNumber());
            other.executeUpdate();
        }
        Thread.sleep(1_100);
        assertNotEquals(later, changes.revision());
        assertTrue(changes.since(later).orElseThrow().contains(entry.indexNumber()));
        assertTrue(changes.since(-5_000).isEmpty(), "nobody remembers so far back");
    }
}
