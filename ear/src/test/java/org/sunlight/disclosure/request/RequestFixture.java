package org.sunlight.disclosure.request;

import java.time.LocalDate;
import java.util.List;
import org.sunlight.office.counter.IdType;
import org.sunlight.office.notice.WayOfService;

/** Commands that read aloud. */
final class RequestFixture {

    static final LocalDate LONG_AGO = LocalDate.of(2024, 3, 1);

    private RequestFixture() {}

    static ApplicantEntry citizen(String name) {
        return new ApplicantEntry(
                ApplicantKind.NATURAL_PERSON,
                name,
                IdType.RESIDENT_ID,
                "11010519491231002X",
                "13800000000",
                "昆明市五华区",
                null,
                null,
                null);
    }

    static RegisterRequest atTheCounter(String name, String subject, LocalDate arrivedOn) {
        return new RegisterRequest(
                Channel.IN_PERSON,
                true,
                arrivedOn,
                null,
                citizen(name),
                subject,
                "申请获取该项政府信息的全文",
                null,
                SupplyForm.PAPER,
                SupplyWay.POST,
                "li");
    }

    static ActOnRequest now(RequestView seen, String note) {
        return new ActOnRequest(seen.number(), seen.version(), null, note);
    }

    static ActOnRequest on(RequestView seen, LocalDate day, String note) {
        return new ActOnRequest(seen.number(), seen.version(), day, note);
    }

    static DraftDecision disclosed(RequestView seen) {
        return draft(seen, DecisionCode.D02, null, List.of(), null);
    }

    static DraftDecision draft(
            RequestView seen,
            DecisionCode code,
            RetrievalRecord retrieval,
            List<WithheldItem> withheld,
            String publicInterest) {
        return new DraftDecision(
                seen.number(),
                seen.version(),
                code,
                null,
                "经核查，该信息由本机关制作并保存",
                "符合公开条件",
                code.isDisclosure() ? "复印件一份" : null,
                retrieval,
                withheld,
                null,
                null,
                publicInterest);
    }

    static RecordServiceOfAnswer posted(RequestView seen, LocalDate on) {
        return new RecordServiceOfAnswer(seen.number(), seen.version(), WayOfService.MAIL, on, "XA12345678953", "本人");
    }
}
