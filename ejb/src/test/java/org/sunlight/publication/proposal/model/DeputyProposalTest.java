package org.sunlight.publication.proposal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sunlight.law.calendar.model.ShippedCalendar;
import org.sunlight.law.clock.ClockEventKind;
import org.sunlight.law.clock.model.Derivation;
import org.sunlight.law.clock.model.Tick;
import org.sunlight.law.rule.HouseSettings;
import org.sunlight.law.rule.RulesInForce;
import org.sunlight.law.rule.TimeLimit;
import org.sunlight.publication.proposal.Adoption;
import org.sunlight.publication.proposal.DecideReplyPublication;
import org.sunlight.publication.proposal.DeputyContact;
import org.sunlight.publication.proposal.DeputyProposalAct;
import org.sunlight.publication.proposal.DeputyProposalKind;
import org.sunlight.publication.proposal.DeputyProposalParticulars;
import org.sunlight.publication.proposal.DeputyProposalState;
import org.sunlight.publication.proposal.DraftProposalReply;
import org.sunlight.publication.proposal.HandlingPart;
import org.sunlight.publication.proposal.PublicationForm;
import org.sunlight.publication.proposal.ReplyCategory;
import org.sunlight.publication.proposal.SendProposalReply;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.RuleBroken;
import org.sunlight.shared.security.Caller;

class DeputyProposalTest {

    private static final LocalDate HANDED_OVER = LocalDate.of(2017, 3, 20);
    private static final LocalDate TODAY = LocalDate.of(2017, 6, 30);
    private static final Caller CLERK = new Caller("wang", "王经办", 1L, 1L, Set.of("clerk"), "intranet", "t");

    private static DeputyProposalParticulars particulars(HandlingPart part, String main, LocalDate dueOn) {
        return new DeputyProposalParticulars(
                DeputyProposalKind.SUGGESTION,
                "0123",
                "市十四届人大二次会议",
                2017,
                "关于规范信访事项网上公开的建议",
                "李建国",
                new DeputyContact("13888888888", null, null, null),
                part,
                main,
                "wang",
                HANDED_OVER,
                dueOn);
    }

    private static DeputyProposal registered() {
        return DeputyProposal.register("KMXF-TA-2017-00001", 1, particulars(HandlingPart.MAIN, null, null), TODAY);
    }

    private static DeputyProposal drafted() {
        DeputyProposal proposal = registered();
        proposal.draft(reply("李建国代表：建议收悉，已经采纳。\n代表电话：13888888888"), CLERK);
        return proposal;
    }

    private static DraftProposalReply reply(String text) {
        return new DraftProposalReply("KMXF-TA-2017-00001", 0, text, ReplyCategory.A, Adoption.ADOPTED, null);
    }

    private static void decide(
            DeputyProposal proposal, PublicationForm form, PublicationForm wanted, String text, String reason) {
        proposal.decide(
                new DecideReplyPublication(proposal.number(), 0, form, null, text, reason),
                wanted,
                List.of(),
                CLERK,
                TODAY);
    }

    private static SendProposalReply send(LocalDate on) {
        return new SendProposalReply("KMXF-TA-2017-00001", 0, "昆信复〔2017〕3号", on);
    }

    @Test
    @DisplayName("DEP-02 the reply does not leave while nobody has decided about its publication")
    void needsDecision() {
        DeputyProposal proposal = drafted();
        assertEquals(
                "PUBLISH_DECISION_MISSING",
                assertThrows(Conflict.class, () -> proposal.send(send(null), TODAY))
                        .code());
        decide(proposal, PublicationForm.FULL_TEXT, PublicationForm.FULL_TEXT, null, null);
        assertEquals(
                "REPLY_NOT_SENT",
                assertThrows(Conflict.class, proposal::requirePublishable).code());
        proposal.send(send(null), TODAY);
        assertEquals(DeputyProposalState.REPLIED, proposal.view().state());
        assertTrue(proposal.waitsForPublication());
        proposal.requirePublishable();
    }

    @Test
    @DisplayName("DEP-02 the review may begin before the reply has left, about exactly the text that is published")
    void reviewedInParallel() {
        DeputyProposal proposal = drafted();
        assertThrows(Conflict.class, () -> proposal.material(List.of()));
        decide(proposal, PublicationForm.FULL_TEXT, PublicationForm.FULL_TEXT, null, null);
        assertEquals("李建国代表：建议收悉，已经采纳。", proposal.material(List.of()).text());
        assertEquals(DeputyProposalState.DRAFTED, proposal.view().state());
    }

    @Test
    @DisplayName("DEP-03 a changed text is decided again; the same text is not")
    void decidedAgain() {
        DeputyProposal proposal = drafted();
        decide(proposal, PublicationForm.FULL_TEXT, PublicationForm.FULL_TEXT, null, null);
        proposal.draft(reply("李建国代表：建议收悉，已经采纳。\n代表电话：13888888888"), CLERK);
        assertEquals(PublicationForm.FULL_TEXT, proposal.view().publication().form());
        proposal.draft(reply("李建国代表：建议收悉，正在研究。"), CLERK);
        assertNull(proposal.view().publication().form());
    }

    @ParameterizedTest(name = "DEP-04 wanted {0}, chosen {1}: reason needed {2}")
    @CsvSource({
        "FULL_TEXT, FULL_TEXT, false",
        "FULL_TEXT, ABSTRACT, true",
        "FULL_TEXT, NOT_PUBLISHED, true",
        "ABSTRACT, FULL_TEXT, false",
        "ABSTRACT, ABSTRACT, false",
        "ABSTRACT, NOT_PUBLISHED, true"
    })
    void wantsReasonForLess(PublicationForm wanted, PublicationForm chosen, boolean needed) {
        DeputyProposal proposal = drafted();
        if (needed) {
            RuleBroken refusal =
                    assertThrows(RuleBroken.class, () -> decide(proposal, chosen, wanted, "摘要：已经采纳。", " "));
            assertEquals("formReason", refusal.pointer());
            assertNull(proposal.view().publication().form());
        }
        decide(proposal, chosen, wanted, "摘要：已经采纳。", "涉及面广，内容复杂");
        assertEquals(chosen, proposal.view().publication().form());
    }

    @ParameterizedTest(name = "DEP-04 handed over on {0}: {1}")
    @CsvSource({"2015-03-01, ABSTRACT", "2016-12-31, ABSTRACT", "2017-01-01, FULL_TEXT", "2026-03-01, FULL_TEXT"})
    void formByLawOfTheDay(LocalDate on, PublicationForm wanted) {
        assertEquals(wanted.name(), HouseSettings.shipped().text("proposal.publish.form", on));
    }

    @Test
    @DisplayName("DEP-04 an abstract is written, not guessed; nothing is left of a text that is not published")
    void abstractIsWritten() {
        DeputyProposal proposal = drafted();
        RuleBroken refusal = assertThrows(
                RuleBroken.class,
                () -> decide(proposal, PublicationForm.ABSTRACT, PublicationForm.ABSTRACT, null, null));
        assertEquals("publicText", refusal.pointer());
        decide(proposal, PublicationForm.ABSTRACT, PublicationForm.ABSTRACT, "摘要。", null);
        decide(proposal, PublicationForm.NOT_PUBLISHED, PublicationForm.ABSTRACT, null, "含国家秘密");
        assertNull(proposal.view().publication().text());
        assertFalse(proposal.view().acts().contains(DeputyProposalAct.PUBLISH));
    }

    @Test
    @DisplayName("DEP-01 joining in names who replies; a day of reply lies after the hand-over; the hand-over stands")
    void particularsAreChecked() {
        assertEquals(
                "mainOrgan",
                assertThrows(
                                RuleBroken.class,
                                () -> DeputyProposal.register(
                                        "n", 1, particulars(HandlingPart.JOINT, " ", null), TODAY))
                        .pointer());
        assertEquals(
                "dueOn",
                assertThrows(
                                RuleBroken.class,
                                () -> DeputyProposal.register(
                                        "n", 1, particulars(HandlingPart.MAIN, null, HANDED_OVER), TODAY))
                        .pointer());
        DeputyProposal proposal = registered();
        DeputyProposalParticulars said = particulars(HandlingPart.MAIN, null, null);
        DeputyProposalParticulars earlier = new DeputyProposalParticulars(
                said.kind(),
                said.paperNumber(),
                said.session(),
                said.year(),
                said.subject(),
                said.proposer(),
                said.contact(),
                said.part(),
                null,
                null,
                HANDED_OVER.minusDays(1),
                null);
        assertEquals(
                "HAND_OVER_DAY_STANDS",
                assertThrows(Conflict.class, () -> proposal.amend(earlier, TODAY))
                        .code());
        assertThrows(Conflict.class, () -> proposal.send(send(null), TODAY), "nothing was drafted");
        DeputyProposal decided = drafted();
        decide(decided, PublicationForm.FULL_TEXT, PublicationForm.FULL_TEXT, null, null);
        assertEquals(
                "REPLY_BEFORE_HANDED_OVER",
                assertThrows(RuleBroken.class, () -> decided.send(send(HANDED_OVER.minusDays(1)), TODAY))
                        .code());
    }

    @ParameterizedTest(name = "DEP-06 replied on {0}: public by {1}")
    @CsvSource({
        // 20 working days; around National Day 2017 with the make-up day of 30 September
        "2017-06-30, 2017-07-28",
        "2017-09-15, 2017-10-19",
        // Labour Day 2024: make-up days on 28 April and 11 May
        "2024-04-19, 2024-05-20",
        // Spring Festival 2024: make-up days on 4 and 18 February
        "2024-02-01, 2024-03-05"
    })
    void publicationTerm(LocalDate repliedOn, LocalDate dueOn) {
        TimeLimit limit = RulesInForce.shipped(repliedOn).limit("proposal.publish");
        Derivation term = Derivation.of(
                ShippedCalendar.calendar(),
                limit.unit(),
                true,
                List.of(new Tick(ClockEventKind.START, repliedOn, limit.amount(), null)));
        assertEquals(dueOn, term.dueOn());
    }

    @Test
    @DisplayName("DEP-06 before 2015 no rule asked for the publication of replies")
    void noTermBefore2015() {
        assertFalse(RulesInForce.shipped(LocalDate.of(2014, 12, 31)).knows("proposal.publish"));
        assertTrue(RulesInForce.shipped(LocalDate.of(2015, 1, 1)).knows("proposal.publish"));
    }
}
