package org.sunlight.publication.takeover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.harness.HouseVisitor;
import org.sunlight.publication.catalogue.CatalogueCase;
import org.sunlight.publication.catalogue.EntryView;
import org.sunlight.publication.catalogue.Validity;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.DomainException;
import org.sunlight.shared.error.RuleBroken;

class CatalogueTakeoverIT extends CatalogueCase {

    @Inject
    private CatalogueTakeoverService takeover;

    private static String file() throws Exception {
        try (InputStream in = CatalogueTakeoverIT.class.getResourceAsStream("older-catalogue.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static JsonArray entriesOf(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject().getJsonArray("entries");
        }
    }

    private List<TakeoverRow> bringIn(String batch, String json) throws Exception {
        return as("wang", () -> takeover.bringIn(new BringInCatalogue(batch, "policy", json)));
    }

    private void throughTheReview(String batch, int size) throws Exception {
        TakeBatch all = new TakeBatch(batch, true);
        assertEquals(new BatchResult(size, 0), as("wang", () -> takeover.submit(all)));
        assertEquals(new BatchResult(0, size), as("wang", () -> takeover.publish(all)), "nothing is approved yet");
        assertThrows(EJBAccessException.class, () -> as("wang", () -> takeover.agree(all)));
        assertEquals(new BatchResult(size, 0), as("zhao", () -> takeover.agree(all)));
        assertEquals(new BatchResult(size, 0), as("sun", () -> takeover.conclude(all)));
        assertEquals(new BatchResult(size, 0), as("chen", () -> takeover.approve(all)));
        assertEquals(new BatchResult(size, 0), as("wang", () -> takeover.publish(all)));
        assertEquals(new BatchResult(0, size), as("wang", () -> takeover.publish(all)), "nothing twice");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    @Test
    @DisplayName(
            "TAK-01 TAK-02 TAK-03 a real catalogue with its defects is taken over whole: each printed field on its page")
    void losesNothing() throws Exception {
        Instant before = clock.instant().minusSeconds(1);
        JsonArray printed = entriesOf(file());
        List<TakeoverRow> rows = bringIn("older", file());
        assertEquals(printed.size(), rows.size());
        throughTheReview("older", rows.size());
        HouseVisitor reader = HouseVisitor.stranger();
        for (JsonValue value : printed) {
            JsonObject fields = value.asJsonObject();
            String index = fields.getString("索引号");
            EntryView entry = open.entry(index).orElseThrow(() -> new AssertionError(index + " is not there"));
            try (JsonReader kept =
                    Json.createReader(new StringReader(entry.particulars().asPrinted()))) {
                assertEquals(fields, kept.readObject());
            }
            assertTrue(entry.publishedAt().isAfter(before), "the publishing time is the server's");
            HttpResponse<String> page = reader.look("/public/catalogue/" + index);
            assertEquals(200, page.statusCode(), index);
            for (Map.Entry<String, JsonValue> field : fields.entrySet()) {
                assertTrue(page.body().contains("<dt>" + field.getKey() + "</dt>"), index + " " + field.getKey());
                String shown = field.getValue() instanceof JsonString text ? escaped(text.getString()) : "（空）";
                assertTrue(page.body().contains("<dd>" + shown + "</dd>"), index + " " + shown);
            }
        }
        assertRead();
    }

    private void assertRead() {
        EntryView none = open.entry("11370323493219501N/2023-None").orElseThrow();
        assertNull(none.particulars().documentNumber());
        assertEquals("22", none.particulars().topicCode());
        assertEquals(LocalDate.of(2023, 1, 19), none.particulars().formedOn());
        EntryView wuhan = open.entry("72577330x/2023-03298").orElseThrow();
        assertNull(wuhan.particulars().documentNumber());
        assertEquals(Validity.IN_FORCE, wuhan.particulars().validity());
        EntryView chinese = open.entry("000014349/1981-00021").orElseThrow();
        assertEquals(LocalDate.of(1981, 5, 23), chinese.particulars().formedOn());
        assertEquals("国发〔1981〕88号", chinese.particulars().documentNumber());
        assertEquals("06.1", chinese.particulars().topicCode());
        assertEquals("国务院", chinese.particulars().origin());
    }

    @Test
    @DisplayName("TAK-04 the same document under two numbers is shown as such and published under both")
    void showsDoubles() throws Exception {
        String one = """
                [{"索引号": "3212000002/2018-1", "发布机构": "某市政府", "发文日期": "2018-02-28", "名称": "两个号的报告"},
                 {"索引号": "3212000002/2020-2", "发布机构": "某市政府", "发文日期": "2018年2月28日", "名称": "两个号的报告"},
                 {"索引号": "3212000002/2020-3", "发布机构": "某市政府", "发文日期": "2019-02-28", "名称": "两个号的报告"}]
                """;
        Map<String, TakeoverRow> rows = bringIn("doubles", one).stream()
                .collect(Collectors.toMap(TakeoverRow::indexNumber, Function.identity()));
        assertNull(rows.get("3212000002/2018-1").alike());
        assertEquals("3212000002/2018-1", rows.get("3212000002/2020-2").alike());
        assertNull(rows.get("3212000002/2020-3").alike());
        throughTheReview("doubles", 3);
        assertNotNull(open.entry("3212000002/2020-2").orElseThrow());
    }

    @Test
    @DisplayName("TAK-01 TAK-03 what cannot be read and a number that is taken are refused where they stand")
    void refusesWithReason() throws Exception {
        for (String json : List.of("", "{", "{\"x\": 1}", "[1]")) {
            DomainException refusal = assertThrows(RuleBroken.class, () -> bringIn("broken", json));
            assertEquals("CATALOGUE_UNREADABLE", refusal.code());
        }
        assertThrows(RuleBroken.class, () -> bringIn("broken", "[{\"索引号\": \"1\"}]"), "without a title");
        assertThrows(RuleBroken.class, () -> bringIn("not a name", "[]"));
        EntryView here = published("已有的编号", "正文");
        bringIn("taken", "[{\"索引号\": \"" + here.indexNumber() + "\", \"名称\": \"撞号\"}]");
        TakeBatch all = new TakeBatch("taken", true);
        as("wang", () -> takeover.submit(all));
        as("zhao", () -> takeover.agree(all));
        as("sun", () -> takeover.conclude(all));
        as("chen", () -> takeover.approve(all));
        Conflict taken = assertThrows(Conflict.class, () -> as("wang", () -> takeover.publish(all)));
        assertEquals("INDEX_NUMBER_TAKEN", taken.code());
        assertFalse(open.of(TakeoverRow.SUBJECT_KIND, here.subjectOf()).isPresent());
    }
}
