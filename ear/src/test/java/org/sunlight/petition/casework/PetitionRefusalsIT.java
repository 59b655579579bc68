package org.sunlight.petition.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.law.clock.ClockQueries;
import org.sunlight.law.clock.OpenClock;
import org.sunlight.law.clock.OpenClockFilter;
import org.sunlight.shared.error.ConflictingEdit;
import org.sunlight.shared.error.NotAllowed;
import org.sunlight.shared.error.NotFound;
import org.sunlight.shared.error.RuleBroken;
import org.sunlight.shared.security.Roles;

class PetitionRefusalsIT extends PetitionLifeCase {

    @Inject
    private ClockQueries openClocks;

    @Test
    @DisplayName(
            "PET-18 nothing is sent to an organ that was merged; the refusal stands at the field and names who took over")
    void refusesMergedOrgans() throws Exception {
        String gone = merged(OTHER);
        PetitionView seen = registered(today(), Purpose.CLAIM).petition();
        RuleBroken refusal = refused(
                RuleBroken.class,
                () -> as(
                        clerkOf(BUREAU),
                        () -> disposals.refer(
                                new SendPetition(seen.number(), seen.version(), gone, today(), null, null))));
        assertEquals("organ ORGAN_MERGED", refusal.pointer() + " " + refusal.code());
        assertEquals(gone, refusal.arguments().get(0));
        assertTrue(refusal.arguments().contains(OTHER), refusal.arguments().toString());
        assertEquals(
                PetitionState.REGISTERED,
                as(clerkOf(BUREAU), () -> queries.view(seen.number())).state());
    }

    @Test
    @DisplayName("PET-02 a place or content that no list has is refused at its field, and no number is drawn for it")
    void refusesUnknownCodes() throws Exception {
        RegisterPetition form = form(today(), Purpose.CLAIM, List.of(person("李四", true)), 1);
        for (String[] codes : new String[][] {{"999998", null, "contentCode"}, {null, "999999", "placeCode"}}) {
            RegisterPetition wrong = new RegisterPetition(
                    form.registeredOn(),
                    null,
                    form.channel(),
                    form.purpose(),
                    codes[0],
                    codes[1],
                    form.subject(),
                    form.text(),
                    form.demands(),
                    form.petitioners(),
                    1,
                    null,
                    false,
                    false,
                    false,
                    null,
                    null,
                    null,
                    null,
                    null);
            RuleBroken refusal = refused(RuleBroken.class, () -> as(clerkOf(BUREAU), () -> petitions.register(wrong)));
            assertEquals(codes[2] + " CODE_UNKNOWN", refusal.pointer() + " " + refusal.code());
        }
    }

    @Test
    @DisplayName("PET-16 an organ sees what was sent to it and nothing of others; each side does its own acts")
    void sidesAreKeptApart() throws Exception {
        PetitionView seen = registered(today(), Purpose.CLAIM).petition();
        refused(NotFound.class, () -> as(clerkOf(UNIT), () -> queries.view(seen.number())));
        PetitionView sent = referred(seen, null);
        assertTrue(as(clerkOf(UNIT), () -> queries.view(seen.number())).permits(PetitionAct.SIGN_FOR));
        assertFalse(as(clerkOf(BUREAU), () -> queries.view(seen.number())).permits(PetitionAct.SIGN_FOR));
        refused(NotFound.class, () -> as(clerkOf(OTHER), () -> queries.view(seen.number())));
        refused(NotAllowed.class, () -> as(clerkOf(BUREAU), () -> handling.signFor(now(sent, null))));
        PetitionFilter filter = PetitionFilter.everything().withText(seen.number());
        assertEquals(1, as(clerkOf(UNIT), () -> queries.count(filter)));
        assertEquals(0, as(clerkOf(OTHER), () -> queries.count(filter)));
        assertEquals(1, as(clerkOf(BUREAU), () -> queries.count(filter)));
        assertEquals(
                seen.subject(),
                as(clerkOf(UNIT), () -> queries.page(filter, PetitionSort.REGISTERED_NEWEST, 0, 10))
                        .get(0)
                        .subject());
        signedFor(sent, null);
        // two people have it in hand now, and it is still one item
        assertEquals(1, as(clerkOf(BUREAU), () -> queries.count(filter)));
        assertEquals(1, as(clerkOf(SUPERIOR), () -> queries.count(filter)));
        assertFalse(as(clerkOf(SUPERIOR), () -> queries.view(seen.number())).permits(PetitionAct.ACCEPT));
        PetitionView shown = as(of(BUREAU, Roles.STATISTICIAN), () -> queries.view(seen.number()));
        assertNull(shown.petitioners().get(0).name());
        assertNull(shown.text());
    }

    @Test
    @DisplayName("PET-15 PET-19 a denunciation is seen by those named alone, and never public")
    void denunciationsAreConfided() throws Exception {
        PetitionView seen = registered(today(), Purpose.DENUNCIATION).petition();
        refused(NotFound.class, () -> as("wang", () -> queries.view(seen.number())));
        PetitionFilter filter = PetitionFilter.everything().withText(seen.number());
        assertEquals(0, as("wang", () -> queries.count(filter)));
        assertEquals(1, as(clerkOf(BUREAU), () -> queries.count(filter)));
        assertEquals(
                List.of("检举控告类"),
                as(clerkOf(BUREAU), () -> openClocks.open(OpenClockFilter.of(List.of(seen.bureauId())), 0, 10_000))
                        .stream()
                        .filter(clock -> clock.ref().subjectNumber().equals(seen.number()))
                        .map(OpenClock::subject)
                        .toList());
        PetitionView sent = referred(seen, null);
        long paper = as(clerkOf(BUREAU), () -> notices.of(PetitionView.SUBJECT_KIND, seen.number()))
                .get(0)
                .id();
        refused(NotFound.class, () -> as("wang", () -> notices.notice(paper)));
        assertEquals(List.of(), as("wang", () -> notices.of(PetitionView.SUBJECT_KIND, seen.number())));
        assertEquals(
                "DENUNCIATION_NOT_PUBLIC",
                refused(
                                RuleBroken.class,
                                () -> as(
                                        clerkOf(BUREAU),
                                        () -> petitions.setOpenness(
                                                new SetOpenness(sent.number(), sent.version(), Openness.PUBLIC, null))))
                        .code());
    }

    @Test
    @DisplayName("PET-03 PET-04 PET-07 PET-12 PET-18 PET-22 bad input is refused where it arose, and nothing is lost")
    void badInput() throws Exception {
        List<PetitionerEntry> six =
                IntStream.range(0, 6).mapToObj(i -> person("代表" + i, true)).toList();
        RuleBroken sixth = refused(
                RuleBroken.class,
                () -> as(clerkOf(BUREAU), () -> petitions.register(form(today(), Purpose.CLAIM, six, 20))));
        assertEquals("TOO_MANY_REPRESENTATIVES", sixth.code());
        assertEquals("petitioners", sixth.pointer());
        PetitionView crowd = as(
                        clerkOf(BUREAU), () -> petitions.register(form(today(), Purpose.CLAIM, six.subList(0, 5), 20)))
                .petition();
        assertTrue(crowd.collective());
        assertNull(as(clerkOf(BUREAU), () -> petitions.register(form(today(), Purpose.CLAIM, List.of(), 1)))
                .queryCode());

        PetitionView seen = accepted(today());
        DraftReply half = new DraftReply(
                seen.number(),
                seen.version(),
                ReplyOutcome.SUPPORTED,
                "事实",
                "依据",
                "意见",
                draft(seen).answers().subList(0, 1));
        RuleBroken unanswered = refused(RuleBroken.class, () -> as(clerkOf(UNIT), () -> replies.draft(half)));
        assertEquals("DEMAND_NOT_ANSWERED", unanswered.code());
        assertEquals("answers[1]", unanswered.pointer());
        assertEquals(
                PetitionState.ACCEPTED,
                as(clerkOf(UNIT), () -> queries.view(seen.number())).state());

        as(clerkOf(UNIT), () -> petitions.annotate(now(seen, "第一位")));
        refused(ConflictingEdit.class, () -> as(clerkOf(UNIT), () -> petitions.annotate(now(seen, "第二位"))));

        PetitionView open = registered(today().minusDays(3), Purpose.CLAIM).petition();
        assertEquals(
                "ORGAN_WITHOUT_PETITIONS",
                refused(
                                RuleBroken.class,
                                () -> as(
                                        clerkOf(BUREAU),
                                        () -> disposals.refer(new SendPetition(
                                                open.number(), open.version(), stranger(), null, null, null))))
                        .code());
        assertEquals(
                "BEFORE_REGISTRATION",
                refused(
                                RuleBroken.class,
                                () -> as(
                                        clerkOf(BUREAU),
                                        () -> disposals.refer(new SendPetition(
                                                open.number(),
                                                open.version(),
                                                UNIT,
                                                today().minusDays(4),
                                                null,
                                                null))))
                        .code());
        PetitionView joined = as(
                clerkOf(BUREAU),
                () -> petitions.join(new JoinSubmission(
                        open.number(),
                        open.version(),
                        Channel.LETTER,
                        null,
                        1,
                        null,
                        "补充材料",
                        List.of(person("李四", false)))));
        assertEquals(2, joined.submissions().size());
        assertEquals(2, joined.petitioners().size());
        assertEquals(
                clock(open, "petition.dispose").dueOn(),
                clock(joined, "petition.dispose").dueOn());
    }

    /** An organ that nobody gave a part in petitions. */
    private String stranger() {
        return directory.all().stream()
                .filter(organ -> organ.active() && !organ.code().startsWith("PET-"))
                .map(organ -> organ.code())
                .filter(code -> {
                    try {
                        return as(clerkOf(BUREAU), () -> queries.parts()).stream()
                                .noneMatch(part ->
                                        part.organId() == directory.byCode(code).id());
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                })
                .findFirst()
                .orElseThrow();
    }
}
