package org.sunlight.disclosure.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.petition.casework.PetitionFilter;
import org.sunlight.petition.casework.PetitionQueries;
import org.sunlight.petition.casework.PetitionView;
import org.sunlight.petition.casework.Purpose;
import org.sunlight.petition.casework.RegisteredPetition;
import org.sunlight.petition.handover.AcceptHandOver;
import org.sunlight.petition.handover.DeclineHandOver;
import org.sunlight.petition.handover.HandOverView;
import org.sunlight.petition.handover.PetitionHandOverQueries;
import org.sunlight.petition.handover.PetitionHandOverService;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.NotFound;
import org.sunlight.shared.error.RuleBroken;

/** From the desk for information requests to the petition desk, over the wall between the two wings. */
class RequestHandOverIT extends RequestCase {

    @Inject
    private PetitionHandOverQueries waiting;

    @Inject
    private PetitionHandOverService desk;

    @Inject
    private PetitionQueries petitions;

    private HandOverView handedOver() throws Exception {
        RequestView seen = accepted(today());
        as("li", () -> requests.handOver(new HandOver(seen.number(), seen.version(), today(), "反映楼上漏水无人处理")));
        return list("wang").stream()
                .filter(over -> over.fromNumber().equals(seen.number()))
                .findFirst()
                .orElseThrow();
    }

    private List<HandOverView> list(String login) throws Exception {
        return as(login, waiting::waiting);
    }

    private String said(HandOverView over) throws Exception {
        List<TimelineEntry> history = as("li", () -> queries.timeline(over.fromNumber()));
        return history.stream()
                .filter(entry -> entry.act().equals("HAND_OVER"))
                .reduce((first, last) -> last)
                .orElseThrow()
                .note();
    }

    @Test
    @DisplayName(
            "PHO-01 PHO-02 PHO-05 HOV-02 it waits, is registered by an act with the data of the person, once, and both"
                    + " records name each other")
    void isRegisteredByAnAct() throws Exception {
        HandOverView over = handedOver();
        PetitionFilter alike = PetitionFilter.everything().withText(over.subject());
        assertEquals(0, as("wang", () -> petitions.count(alike)), "nothing turns into a petition by itself");
        RegisteredPetition receipt =
                as("wang", () -> desk.accept(new AcceptHandOver(over.id(), over.version(), Purpose.CLAIM)));
        assertNotNull(receipt.queryCode());
        PetitionView petition = receipt.petition();
        assertEquals(over.subject(), petition.subject());
        assertEquals("张三", petition.petitioners().get(0).name());
        assertEquals(over.handedOn(), petition.registeredOn());
        assertEquals("反映楼上漏水无人处理", petition.text());
        assertEquals(petition.number(), said(over));
        assertEquals(
                over.fromNumber(),
                as("wang", () -> waiting.originOf(petition.number()))
                        .orElseThrow()
                        .fromNumber());
        assertTrue(list("wang").stream().noneMatch(left -> left.id() == over.id()));
        assertEquals(
                "HAND_OVER_DECIDED",
                refused(
                                Conflict.class,
                                () -> as(
                                        "wang",
                                        () -> desk.accept(
                                                new AcceptHandOver(over.id(), over.version() + 1, Purpose.CLAIM))))
                        .code());
    }

    @Test
    @DisplayName("PHO-03 HOV-02 declined with a reason that the desk it came from can read")
    void isDeclinedWithAReason() throws Exception {
        HandOverView over = handedOver();
        RuleBroken silent = refused(
                RuleBroken.class,
                () -> as("wang", () -> desk.decline(new DeclineHandOver(over.id(), over.version(), " "))));
        assertEquals("reason", silent.pointer());
        as("wang", () -> desk.decline(new DeclineHandOver(over.id(), over.version(), "属于物业纠纷，请向法院提出")));
        assertEquals("属于物业纠纷，请向法院提出", said(over));
        assertTrue(as("wang", waiting::decided).stream()
                .anyMatch(done -> done.id() == over.id() && done.petition() == null));
    }

    @Test
    @DisplayName("PHO-04 another organ sees nothing of it and decides nothing; without consent nothing is handed over")
    void staysWithTheBureau() throws Exception {
        HandOverView over = handedOver();
        assertTrue(list("zj-clerk").isEmpty());
        refused(NotFound.class, () -> as("zj-clerk", () -> waiting.one(over.id())));
        refused(
                NotFound.class,
                () -> as("zj-clerk", () -> desk.accept(new AcceptHandOver(over.id(), over.version(), Purpose.CLAIM))));
        RequestView seen = accepted(today());
        refused(
                RuleBroken.class,
                () -> as("li", () -> requests.handOver(new HandOver(seen.number(), seen.version(), null, "n"))));
        assertTrue(list("wang").stream().noneMatch(left -> left.fromNumber().equals(seen.number())));
    }
}
