package org.sunlight.petition.takeover;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

/** The import kind {@code petitions} as other systems meet it. */
class PetitionImportApiIT extends ApiCase {

    private static final Set<String> ENDED = Set.of("COMPLETED", "FAILED", "STOPPED");

    private final String source = UUID.randomUUID().toString();

    private String line(String number, String rest) {
        return "{\"sourceNumber\":\"" + source + number + "\",\"registeredOn\":\"2023-03-06\",\"channel\":\"VISIT\","
                + "\"purpose\":\"CLAIM\",\"subject\":\"拖欠工资\"," + rest + "}";
    }

    private static String people(int representatives) {
        StringBuilder people = new StringBuilder("\"persons\":20,\"petitioners\":[");
        for (int i = 0; i < representatives; i++) {
            people.append(i == 0 ? "" : ",").append("{\"name\":\"王某\",\"representative\":true}");
        }
        return people.append(']').toString();
    }

    @Test
    @DisplayName("PTK-01 PTK-02 lines are taken one by one; each bad one says where it is wrong")
    void takesLines() throws Exception {
        String register = String.join(
                "\n",
                line("-1", people(5)),
                line("-2", people(6)),
                line("-3", people(1) + ",\"placeCode\":\"999999\""),
                line("-4", people(1) + ",\"disposal\":{\"kind\":\"REFER\",\"on\":\"2023-03-05\",\"organ\":\"KMXF\"}"),
                line(
                        "-5",
                        people(1) + ",\"ratings\":[{\"of\":\"BUREAU\",\"rating\":\"SATISFIED\",\"on\":\"2023-04-01\"},"
                                + "{\"of\":\"BUREAU\",\"rating\":\"DISSATISFIED\",\"on\":\"2023-04-02\"}]"),
                line("-1", people(5)),
                line("-6", "\"anonymous\":true"),
                line("-7", people(1) + ",\"anonymous\":\"perhaps\""),
                "");
        Answer accepted = client().send(
                        "POST",
                        "/imports/petitions",
                        "application/x-ndjson",
                        register,
                        Map.of("Idempotency-Key", source));
        assertEquals(202, accepted.status());
        String job = Registers.job(accepted);
        JsonObject run = Registers.await(client(), job, state -> ENDED.contains(state.getString("state")));
        assertEquals("COMPLETED", run.getString("state"));
        assertEquals(8, run.getInt("read"));
        assertEquals(2, run.getInt("written"));
        List<String> rejections =
                client().get(job + "/rejections").body().lines().toList();
        assertEquals(5, rejections.size());
        List<String> wanted = List.of(
                "/petitioners TOO_MANY_REPRESENTATIVES",
                "/placeCode CODE_UNKNOWN",
                "/disposal/on BEFORE_REGISTRATION",
                "/ratings/1/of ALREADY_RATED",
                "/anonymous WRONG_BOOLEAN");
        for (String fault : wanted) {
            String[] parts = fault.split(" ");
            assertTrue(
                    rejections.stream()
                            .anyMatch(line -> line.contains("\"" + parts[0] + "\"") && line.contains(parts[1])),
                    fault + " in " + rejections);
        }
    }
}
