package org.sunlight.petition.takeover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.harness.ApiCase;
import org.sunlight.harness.Registers;
import org.sunlight.harness.RestClient.Answer;

/** The register as other systems take it along and bring it back. */
class PetitionExportApiIT extends ApiCase {

    private static final Set<String> ENDED = Set.of("COMPLETED", "FAILED", "STOPPED");

    /** A day on which nobody else registers anything. */
    private static final String DAY = "2018-08-08";

    private static final String WINDOW = "/petitions?registeredFrom=" + DAY + "&registeredUntil=" + DAY;

    private String line(String number, String rest) {
        return "{\"sourceNumber\":\"" + number + "\",\"registeredOn\":\"" + DAY + "\",\"channel\":\"VISIT\"," + rest
                + "}";
    }

    private JsonObject bring(String register) throws Exception {
        Answer accepted = client().send(
                        "POST",
                        "/imports/petitions",
                        "application/x-ndjson",
                        register,
                        Map.of("Idempotency-Key", UUID.randomUUID().toString()));
        assertEquals(202, accepted.status(), accepted.body());
        return Registers.await(client(), Registers.job(accepted), state -> ENDED.contains(state.getString("state")));
    }

    private static List<String> lines(Answer answer) {
        assertEquals(200, answer.status(), answer.body());
        assertTrue(answer.header("Content-Type").orElse("").startsWith("application/x-ndjson"));
        return answer.body().lines().toList();
    }

    private static String withoutNumber(String line) {
        return line.replaceFirst("\"sourceNumber\":\"[^\"]*\"", "");
    }

    @Test
    @DisplayName("PTK-07 PET-27 lines go out in the shape in which they come in, and come in again without a rejection")
    void goesOutAndComesIn() throws Exception {
        String source = UUID.randomUUID().toString();
        String open =
                "\"purpose\":\"CLAIM\",\"contentCode\":\"010100\",\"subject\":\"水费 \\\"2018\\\"\",\"text\":\"第一行\\n第二行\","
                        + "\"petitioners\":[{\"name\":\"王某\",\"phone\":\"0871-1\",\"representative\":true}],\"persons\":7,"
                        + "\"disposal\":{\"kind\":\"REFER\",\"on\":\"2018-08-10\",\"organ\":\"KMZJ\"},\"acceptedOn\":\"2018-08-15\","
                        + "\"reply\":{\"on\":\"2018-09-20\",\"servedOn\":\"2018-09-25\",\"outcome\":\"SUPPORTED\"},"
                        + "\"review\":{\"requestedOn\":\"2018-10-01\",\"issuedOn\":\"2018-10-20\",\"servedOn\":\"2018-10-22\",\"outcome\":\"UPHELD\"},"
                        + "\"ratings\":[{\"of\":\"BUREAU\",\"rating\":\"SATISFIED\",\"on\":\"2018-08-20\"}],\"openness\":\"PUBLIC\"";
        String secret = "\"purpose\":\"DENUNCIATION\",\"subject\":\"检举某人\",\"petitioners\":[{\"name\":\"李某\"}]";
        JsonObject first = bring(line(source + "-1", open) + "\n" + line(source + "-2", secret) + "\n");
        assertEquals(2, first.getInt("written"), first.toString());
        List<String> out = lines(client().get(WINDOW));
        assertEquals(1, out.size(), out.toString());
        assertFalse(out.get(0).contains("检举"));
        assertTrue(out.get(0).contains("\"organ\":\"KMZJ\""), out.get(0));
        assertTrue(out.get(0).contains("\"name\":\"王某\""), out.get(0));
        JsonObject again = bring(String.join("\n", out) + "\n");
        assertEquals("1 0", again.getInt("written") + " " + again.getInt("rejected"), again.toString());
        List<String> both = lines(client().get(WINDOW));
        assertEquals(2, both.size());
        assertEquals(withoutNumber(both.get(0)), withoutNumber(both.get(1)));
    }

    @Test
    @DisplayName("PTK-07 nobody without the scope takes it along; a state or a day that does not exist is refused")
    void refuses() {
        assertEquals(401, anonymous().get("/petitions").status());
        assertEquals(400, client().get("/petitions?state=NOPE").status());
        assertEquals(400, client().get("/petitions?registeredFrom=yesterday").status());
        assertEquals(List.of(), lines(client().get("/petitions?registeredFrom=1999-01-01&registeredUntil=1999-12-31")));
    }
}
