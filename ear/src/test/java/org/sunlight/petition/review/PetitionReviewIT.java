package org.sunlight.petition.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.law.clock.ClockState;
import org.sunlight.office.notice.NoticeQueries;
import org.sunlight.office.notice.NoticeView;
import org.sunlight.office.notice.WayOfService;
import org.sunlight.petition.casework.PetitionAct;
import org.sunlight.petition.casework.PetitionCase;
import org.sunlight.petition.casework.PetitionState;
import org.sunlight.petition.casework.PetitionView;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.NotAllowed;
import org.sunlight.shared.error.RuleBroken;
import org.sunlight.shared.security.Caller;
import org.sunlight.shared.security.Roles;

/** Reviews on both levels, from the request to the concluded matter. */
class PetitionReviewIT extends PetitionCase {

    @Inject
    private PetitionReviewService service;

    @Inject
    private PetitionReviewQueries reviews;

    @Inject
    private NoticeQueries notices;

    private PetitionView requested(PetitionView served, LocalDate on) throws Exception {
        return as(
                clerkOf(SUPERIOR),
                () -> service.request(
                        new RequestReview(served.number(), served.version(), on, "请求撤销处理意见，申请复查。", null)));
    }

    private static DraftReview opinion(PetitionView seen, ReviewResult result) {
        return new DraftReview(
                seen.number(),
                seen.version(),
                result,
                "经查，原处理意见认定事实清楚。",
                "《城市供水条例》第二十二条",
                "原处理意见适用依据正确",
                result == ReviewResult.REVOKED ? 20 : null);
    }

    @Test
    @DisplayName("PRV-12 a term that ran out unused leaves the work list, and a late request needs a reason")
    void lapses() throws Exception {
        PetitionView item = served(accepted(today().minusDays(60)), today().minusDays(40));
        assertEquals(ClockState.RUNNING, clock(item, "petition.request-review").state());
        Caller house = new Caller("it", "it", null, null, Set.of(Roles.SYSTEM), "job", "it");
        assertTrue(as(house, service::lapse) > 0);
        PetitionView later = as(clerkOf(BUREAU), () -> queries.view(item.number()));
        assertEquals(ClockState.STOPPED, clock(later, "petition.request-review").state());
        RuleBroken refusal = assertThrows(
                RuleBroken.class,
                () -> as(
                        clerkOf(SUPERIOR),
                        () -> service.request(
                                new RequestReview(later.number(), later.version(), today(), "不服处理意见", null))));
        assertEquals("REVIEW_REQUESTED_LATE", refusal.code());
    }

    @Test
    @DisplayName("PRV-01 PRV-02 PRV-04 PRV-06 PRV-07 PRV-10 leads an opinion over both levels to the end of the matter")
    void bothLevels() throws Exception {
        LocalDate day = today().minusDays(70);
        PetitionView served = served(accepted(day), day.plusDays(10));
        PetitionView asked = requested(served, day.plusDays(20));
        assertEquals(PetitionState.UNDER_REVIEW, asked.state());
        assertEquals(ClockState.STOPPED, clock(asked, "petition.request-review").state());
        assertEquals(day.plusDays(50), clock(asked, "petition.review").unmovedDueOn());

        PetitionView drafted = as(clerkOf(SUPERIOR), () -> service.draft(opinion(asked, ReviewResult.UPHELD)));
        PetitionView decided = as(deputyOf(SUPERIOR), () -> service.decide(on(drafted, day.plusDays(25), null)));
        assertEquals(PetitionState.REVIEWED, decided.state());
        PetitionView again = as(
                clerkOf(SUPERIOR),
                () -> service.serve(
                        new ServeReview(decided.number(), decided.version(), day.plusDays(26), WayOfService.DIRECT)));
        assertEquals(PetitionState.REVIEW_SERVED, again.state());
        assertEquals(
                day.plusDays(56), clock(again, "petition.request-final-review").unmovedDueOn());

        assertEquals(
                "PETITION_NOT_FOUND",
                refused(
                                org.sunlight.shared.error.NotFound.class,
                                () -> as(clerkOf(OTHER), () -> reviews.of(served.number())))
                        .code());
        assertEquals(
                "REVIEW_NOT_YOUR_LEVEL",
                refused(NotAllowed.class, () -> requested(again, day.plusDays(30)))
                        .code());
        PetitionView last = as(
                clerkOf(SUMMIT),
                () -> service.request(
                        new RequestReview(again.number(), again.version(), day.plusDays(30), "请求撤销。", null)));
        PetitionView heard = as(
                clerkOf(SUMMIT),
                () -> service.hear(new HoldReviewHearing(
                        last.number(), last.version(), day.plusDays(35), day.plusDays(39), "听证认为事实清楚。")));
        // 35 to 39 are five days that do not count
        assertEquals(day.plusDays(65), clock(heard, "petition.final-review").unmovedDueOn());
        PetitionView written = as(clerkOf(SUMMIT), () -> service.draft(opinion(heard, ReviewResult.CHANGED)));
        PetitionView final_ = as(headOf(SUMMIT), () -> service.decide(on(written, day.plusDays(60), null)));
        PetitionView end = as(
                clerkOf(SUMMIT),
                () -> service.serve(
                        new ServeReview(final_.number(), final_.version(), day.plusDays(61), WayOfService.MAIL)));
        assertEquals(PetitionState.CONCLUDED, end.state());
        assertTrue(end.clocks().stream().allMatch(clock -> clock.state() == ClockState.STOPPED));

        List<ReviewView> both = as(clerkOf(BUREAU), () -> reviews.of(served.number()));
        assertEquals(
                List.of(ReviewLevel.REVIEW, ReviewLevel.FINAL_REVIEW),
                both.stream().map(ReviewView::level).toList());
        assertEquals(day.plusDays(61), both.get(1).servedOn());
        NoticeView first = paper(SUPERIOR, served.number(), "X09");
        assertTrue(first.previewHtml().contains("申请复核"), first.previewHtml());
        assertFalse(first.previewHtml().contains("申请复查；"), first.previewHtml());
        NoticeView second = paper(SUMMIT, served.number(), "X10");
        assertTrue(second.previewHtml().contains("终结意见"), second.previewHtml());
        assertFalse(second.previewHtml().contains("30日内"), second.previewHtml());
        assertEquals(both.get(1).document(), second.documentNumber());
        assertEquals(day.plusDays(61), second.dispatchedOn());
    }

    private NoticeView paper(String organ, String number, String template) throws Exception {
        return as(clerkOf(organ), () -> {
            NoticeView found = notices.of(PetitionView.SUBJECT_KIND, number).stream()
                    .filter(notice -> notice.template().equals(template))
                    .findFirst()
                    .orElseThrow();
            return notices.notice(found.id());
        });
    }

    @Test
    @DisplayName("PRV-05 a revoked opinion sends the matter back; its term is the one that was set")
    void revoked() throws Exception {
        LocalDate day = today().minusDays(40);
        PetitionView asked = requested(served(accepted(day), day.plusDays(5)), day.plusDays(8));
        PetitionView drafted = as(clerkOf(SUPERIOR), () -> service.draft(opinion(asked, ReviewResult.REVOKED)));
        assertTrue(drafted.acts().contains(PetitionAct.DRAFT_REVIEW));
        PetitionView back = as(headOf(SUPERIOR), () -> service.decide(on(drafted, day.plusDays(30), "重新调查")));
        assertEquals(PetitionState.ACCEPTED, back.state());
        assertNull(back.replyOutcome());
        assertEquals(day.plusDays(50), clock(back, "petition.handle").unmovedDueOn());
        PetitionView anew = as(clerkOf(UNIT), () -> queries.view(back.number()));
        PetitionView second = served(anew, day.plusDays(35));
        assertEquals(2, second.replies().size());
        assertEquals(day.plusDays(65), clock(second, "petition.request-review").unmovedDueOn());
    }

    @Test
    @DisplayName("PRV-03 PRV-04 PRV-08 what is late, unwritten, one's own or another's is refused, and nothing moves")
    void refusals() throws Exception {
        LocalDate day = today().minusDays(60);
        PetitionView served = served(accepted(day), day.plusDays(10));
        RuleBroken late = refused(RuleBroken.class, () -> requested(served, day.plusDays(45)));
        assertEquals("REVIEW_REQUESTED_LATE", late.code());
        assertEquals("lateReason", late.pointer());
        assertEquals(
                "BEFORE_SERVICE_OF_OPINION",
                refused(RuleBroken.class, () -> requested(served, day.plusDays(9)))
                        .code());
        refused(
                NotAllowed.class,
                () -> as(
                        clerkOf(UNIT),
                        () -> service.request(
                                new RequestReview(served.number(), served.version(), day.plusDays(20), "不服", null))));
        PetitionView asked = as(
                clerkOf(SUPERIOR),
                () -> service.request(
                        new RequestReview(served.number(), served.version(), day.plusDays(45), "不服", "住院治疗，有医院证明")));
        assertEquals(
                "NO_REVIEW_DRAFTED",
                refused(Conflict.class, () -> as(deputyOf(SUPERIOR), () -> service.decide(now(asked, null))))
                        .code());
        RuleBroken court = refused(
                RuleBroken.class,
                () -> as(
                        clerkOf(SUPERIOR),
                        () -> service.draft(new DraftReview(
                                asked.number(),
                                asked.version(),
                                ReviewResult.UPHELD,
                                "事实",
                                "依据",
                                "如不服可以向人民法院提起行政诉讼",
                                null))));
        assertEquals("NOTICE_NOT_LAWFUL", court.code());
        assertEquals("opinion", court.pointer());
        assertNull(
                as(clerkOf(SUPERIOR), () -> reviews.of(served.number())).get(0).result());
        PetitionView drafted = as(clerkOf(SUPERIOR), () -> service.draft(opinion(asked, ReviewResult.UPHELD)));
        assertThrows(EJBAccessException.class, () -> as(clerkOf(SUPERIOR), () -> service.decide(now(drafted, null))));
    }
}
