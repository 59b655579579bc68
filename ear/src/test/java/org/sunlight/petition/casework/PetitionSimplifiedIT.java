package org.sunlight.petition.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.law.clock.ClockState;
import org.sunlight.law.clock.ClockView;
import org.sunlight.shared.error.Conflict;

/** P15: the term of each level to pass on what may be handled the simplified way. */
class PetitionSimplifiedIT extends PetitionCase {

    private static final String FORWARD = "petition.simple-forward";

    private PetitionView proposed(PetitionView seen) throws Exception {
        return as(clerkOf(BUREAU), () -> disposals.proposeSimplified(now(seen, null)));
    }

    private void assertTerm(LocalDate registered, LocalDate due, String source) throws Exception {
        PetitionView seen = proposed(registered(registered, Purpose.CLAIM).petition());
        assertTrue(seen.simpleProposed());
        assertFalse(seen.permits(PetitionAct.PROPOSE_SIMPLIFIED), "proposed already");
        ClockView term = clock(seen, FORWARD);
        assertEquals(seen.bureauId(), term.organId());
        assertEquals(registered, term.dayZero());
        assertEquals(due, term.dueOn());
        assertTrue(term.source().contains(source), term.source());
        PetitionView sent = referred(seen, due);
        assertEquals(ClockState.STOPPED, clock(sent, FORWARD).state());
        assertFalse(clock(sent, FORWARD).late());
        assertTrue(sent.simpleProposed(), "the organ is told what the bureau thinks");
    }

    @Test
    @DisplayName("PET-25 P15 one working day from the receipt of this level, by the measures of 2016 until 2022-07-16,"
            + " by those of 2022 since 2022-07-17, and none before 2016-07-01")
    void followsTheMeasuresOfTheDay() throws Exception {
        // a Friday, and the Monday after the weekend
        assertTerm(LocalDate.of(2022, 7, 15), LocalDate.of(2022, 7, 18), "国信发〔2016〕8号");
        assertTerm(LocalDate.of(2022, 7, 18), LocalDate.of(2022, 7, 19), "国信办发〔2022〕17号");
        assertTerm(LocalDate.of(2016, 7, 1), LocalDate.of(2016, 7, 4), "国信发〔2016〕8号");
        PetitionView early =
                registered(LocalDate.of(2016, 6, 30), Purpose.CLAIM).petition();
        assertEquals(
                "SIMPLIFIED_NOT_KNOWN_YET",
                refused(Conflict.class, () -> proposed(early)).code());
    }

    @Test
    @DisplayName("PET-25 it runs again from the day the item came back, and is late where that day is missed")
    void runsAgainAfterAnObjection() throws Exception {
        LocalDate day = LocalDate.of(2023, 3, 6);
        PetitionView sent = referred(proposed(registered(day, Purpose.CLAIM).petition()), day.plusDays(1));
        PetitionView received = signedFor(sent, day.plusDays(1));
        PetitionView back = as(sectionHeadOf(UNIT), () -> handling.object(on(received, day.plusDays(3), "不属于本局职责")));
        ClockView again = clock(back, FORWARD);
        assertEquals(ClockState.RUNNING, again.state());
        assertEquals(day.plusDays(3), again.dayZero());
        assertEquals(day.plusDays(4), again.dueOn());
        PetitionView late = referred(back, day.plusDays(8));
        assertTrue(clock(late, FORWARD).late());
    }

    @Test
    @DisplayName("PET-25 what is assigned loses the proposal; collective items and denunciations never get it")
    void notForEveryItem() throws Exception {
        PetitionView seen = proposed(registered(today(), Purpose.SUGGESTION).petition());
        PetitionView assigned = as(
                sectionHeadOf(BUREAU),
                () -> disposals.assign(
                        new SendPetition(seen.number(), seen.version(), UNIT, today(), today().plusDays(30), null)));
        assertFalse(assigned.simpleProposed());
        assertEquals(ClockState.STOPPED, clock(assigned, FORWARD).state());
        PetitionView crowd = as(
                        clerkOf(BUREAU),
                        () -> petitions.register(form(today(), Purpose.CLAIM, List.of(person("王五", true)), 20)))
                .petition();
        assertEquals(
                "SIMPLIFIED_NOT_COLLECTIVE",
                refused(Conflict.class, () -> proposed(crowd)).code());
        PetitionView secret = registered(today(), Purpose.DENUNCIATION).petition();
        assertEquals(
                "PETITION_ACT_NOT_OF_KIND",
                refused(Conflict.class, () -> proposed(secret)).code());
    }
}
