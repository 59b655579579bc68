package org.sunlight.office.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.harness.ApiCase;
import org.sunlight.harness.RestClient.Answer;

/** Imports as other systems see them. */
class ImportApiIT extends ApiCase {

    private static final String NDJSON = "application/x-ndjson";
    private static final String DOCUMENTS = "/imports/normative-documents";

    private final String source = "IT-" + UUID.randomUUID();

    private static Map<String, String> once() {
        return Map.of("Idempotency-Key", UUID.randomUUID().toString());
    }

    private String document(int number, String title) {
        return ("{\"sourceNumber\":\"%s-%d\",\"kind\":\"NORMATIVE_DOCUMENT\",\"title\":\"%s\",\"madeOn\":\"2023-04-05\"}\n")
                .formatted(source, number, title);
    }

    private Answer send(String body, Map<String, String> headers) {
        return client().send("POST", DOCUMENTS, NDJSON, body, headers);
    }

    /** The run when it has ended. */
    private Answer ended(Answer accepted) throws InterruptedException {
        assertEquals(202, accepted.status(), accepted.body());
        String location = accepted.header("Location").orElseThrow();
        String path = location.substring(location.indexOf("/jobs/"));
        for (int i = 0; i < 240; i++) {
            Answer run = client().get(path);
            if (!List.of("QUEUED", "RUNNING").contains(run.json().getString("state"))) {
                return run;
            }
            Thread.sleep(250);
        }
        throw new AssertionError("the run did not end: " + path);
    }

    private void assertCounts(Answer run, int read, int written, int rejected) {
        assertEquals("COMPLETED", run.json().getString("state"), run.body());
        assertEquals(read, run.json().getInt("read"), run.body());
        assertEquals(written, run.json().getInt("written"), run.body());
        assertEquals(rejected, run.json().getInt("rejected"), run.body());
    }

    @Test
    @DisplayName("IMP-02 takes the good lines and names the bad ones by line, pointer and code")
    void takesGoodLinesAndNamesBadOnes() throws InterruptedException {
        String body = document(1, "one") + "{\"sourceNumber\":\n" + document(2, "two")
                + document(3, "three").replace("2023-04-05", "2023-02-30")
                + document(4, "four").replace("NORMATIVE_DOCUMENT", "LETTER") + "\n" + document(5, "five");
        Answer run = ended(send(body, once()));
        assertCounts(run, 6, 3, 3);
        assertTrue(run.json().containsKey("startedAt") && run.json().containsKey("endedAt"), run.body());
        Answer rejections = client().get("/jobs/" + run.json().getString("id") + "/rejections");
        assertEquals(200, rejections.status());
        assertTrue(rejections.header("Content-Type").orElse("").startsWith(NDJSON));
        List<String> lines = rejections.body().lines().toList();
        assertEquals(3, lines.size(), rejections.body());
        assertTrue(lines.get(0).startsWith("{\"line\":2,\"pointer\":\"\",\"code\":\"BROKEN_JSON\""), lines.get(0));
        assertTrue(
                lines.get(1).startsWith("{\"line\":4,\"pointer\":\"/madeOn\",\"code\":\"WRONG_DATE\""), lines.get(1));
        assertTrue(lines.get(2).startsWith("{\"line\":5,\"pointer\":\"/kind\",\"code\":\"WRONG_CODE\""), lines.get(2));
    }

    @Test
    @DisplayName("IMP-03 passes over what is unchanged and rejects what is changed")
    void recognisesWhatItHas() throws InterruptedException {
        assertCounts(ended(send(document(1, "one") + document(1, "one") + document(1, "other"), once())), 3, 1, 1);
        assertCounts(ended(send(document(1, "one"), once())), 1, 0, 0);
        Answer changed = ended(send(document(1, "changed"), once()));
        assertCounts(changed, 1, 0, 1);
        assertTrue(client().get("/jobs/" + changed.json().getString("id") + "/rejections")
                .body()
                .contains("ALREADY_IMPORTED"));
    }

    @Test
    @DisplayName("JOB-06 answers the same request with the same run, and refuses its key for other content")
    void answersTheSameRequestOnce() throws InterruptedException {
        Map<String, String> key = once();
        Answer first = send(document(1, "one"), key);
        Answer again = send(document(1, "one"), key);
        assertEquals(202, again.status());
        assertEquals(first.json().getString("id"), again.json().getString("id"));
        Answer other = send(document(2, "two"), key);
        assertEquals(422, other.status());
        assertEquals("IDEMPOTENCY_KEY_REUSED", other.code());
        ended(first);
    }

    @Test
    @DisplayName("IMP-05 refuses what cannot be an import before a run begins")
    void refusesWhatCannotBeAnImport() {
        assertEquals(
                401,
                anonymous()
                        .send("POST", DOCUMENTS, NDJSON, document(1, "one"), once())
                        .status());
        assertEquals(428, send(document(1, "one"), Map.of()).status());
        assertEquals(
                415, client().send("POST", DOCUMENTS, "text/plain", "x", once()).status());
        assertEquals(
                404,
                client().send("POST", "/imports/letters", NDJSON, "{}", once()).status());
        assertEquals(404, client().get("/jobs/999999999").status());
        assertEquals(404, client().get("/jobs/nobody").status());
        assertRefused("FILE_EMPTY", NDJSON, "");
        assertRefused("FILE_NOT_WHAT_IT_SAYS", "text/csv", "PK\u0003\u0004");
        assertRefused(
                "FILE_NOT_WHAT_IT_SAYS",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                document(1, "one"));
        assertRefused("COLUMN_UNKNOWN", "text/csv", "sourceNumber,colour\n1,red\n");
        assertRefused("COLUMN_MISSING", "text/csv", "sourceNumber,kind\n1,RULE\n");
    }

    private void assertRefused(String code, String type, String body) {
        Answer answer = client().send("POST", DOCUMENTS, type, body, once());
        assertEquals(422, answer.status(), answer.body());
        assertEquals(code, answer.code());
    }

    @Test
    @DisplayName("IMP-06 understands a table in GB18030")
    void understandsGb18030() throws InterruptedException {
        String table = "sourceNumber,kind,title,madeOn\n" + source + ",RULE,\u4fe1\u8bbf\u529e\u6cd5,2023-04-05\n";
        byte[] office = table.getBytes(Charset.forName("GB18030"));
        assertTrue(office.length < table.getBytes(StandardCharsets.UTF_8).length);
        assertCounts(ended(client().upload(DOCUMENTS, "text/csv", office, once())), 1, 1, 0);
    }

    @Test
    @DisplayName("IMP-04 two imports at once both end and store each record once")
    void bearsTwoImportsAtOnce() throws InterruptedException {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            many.append(document(i, "many"));
        }
        Answer one = send(many.toString(), once());
        Answer two = send(many.toString(), once());
        int written = ended(one).json().getInt("written") + ended(two).json().getInt("written");
        assertEquals(3000, written);
    }

    @Test
    @DisplayName("REM-07 takes remedies over and names what contradicts itself")
    void takesRemediesOver() throws InterruptedException {
        String good = "{\"sourceNumber\":\"%s-%s\",\"kind\":\"RECONSIDERATION\",\"filedOn\":\"2024-05-06\"%s}\n";
        String body = good.formatted(source, "a", "")
                + good.formatted(source, "b", ",\"closedOn\":\"2024-06-28\",\"result\":\"UPHELD\"")
                + good.formatted(source, "c", ",\"closedOn\":\"2024-05-05\",\"result\":\"UPHELD\"")
                + good.formatted(source, "d", ",\"closedOn\":\"2024-06-28\"");
        Answer run = ended(client().send("POST", "/imports/remedy-cases", NDJSON, body, once()));
        assertCounts(run, 4, 2, 2);
        String rejections = client().get("/jobs/" + run.json().getString("id") + "/rejections")
                .body();
        assertTrue(
                rejections.contains("\"line\":3,\"pointer\":\"/closedOn\",\"code\":\"REMEDY_DAY_TOO_EARLY\""),
                rejections);
        assertTrue(rejections.contains("\"line\":4,\"pointer\":\"/result\",\"code\":\"VALUE_MISSING\""), rejections);
    }
}
