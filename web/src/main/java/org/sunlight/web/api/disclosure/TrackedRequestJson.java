package org.sunlight.web.api.disclosure;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.sunlight.disclosure.request.TrackedRequest;
import org.sunlight.law.clock.ExplainedDay;
import org.sunlight.law.clock.Explanation;
import org.sunlight.web.kit.HolidayNames;
import org.sunlight.web.kit.Texts;

/** A request as its applicant follows it. */
@JsonbPropertyOrder({
    "number",
    "organ",
    "subject",
    "state",
    "stateName",
    "receivedOn",
    "answeredOn",
    "steps",
    "clocks",
    "notices"
})
public record TrackedRequestJson(
        String number,
        String organ,
        String subject,
        String state,
        String stateName,
        LocalDate receivedOn,
        LocalDate answeredOn,
        List<StepJson> steps,
        List<ClockJson> clocks,
        List<NoticeJson> notices) {

    /**
     * A notice to download, with the same header {@code X-Query-Code}.
     *
     * @param pdf address, as {@code docx}
     */
    @JsonbPropertyOrder({"title", "documentNumber", "issuedOn", "pdf", "docx"})
    public record NoticeJson(String title, String documentNumber, LocalDate issuedOn, String pdf, String docx) {

        static NoticeJson of(String number, TrackedRequest.Paper paper) {
            String address = "/api/v1/public/requests/" + number + "/notices/" + paper.id();
            return new NoticeJson(
                    paper.title(), paper.documentNumber(), paper.issuedOn(), address + ".pdf", address + ".docx");
        }
    }

    /** @param document document number of the paper, absent where there is none */
    @JsonbPropertyOrder({"act", "name", "on", "unit", "document"})
    public record StepJson(String act, String name, LocalDate on, String unit, String document) {}

    @JsonbPropertyOrder({"rule", "source", "dayZero", "amount", "unit", "dueOn", "provisional", "days"})
    public record ClockJson(
            String rule,
            String source,
            LocalDate dayZero,
            int amount,
            String unit,
            LocalDate dueOn,
            boolean provisional,
            List<DayJson> days) {

        public static ClockJson of(Explanation clock, Locale locale) {
            return new ClockJson(
                    clock.rule(),
                    clock.source(),
                    clock.dayZero(),
                    clock.amount(),
                    clock.unit().name(),
                    clock.dueOn(),
                    clock.provisional(),
                    clock.days().stream().map(day -> DayJson.of(day, locale)).toList());
        }
    }

    @JsonbPropertyOrder({"date", "counted", "ordinal", "why"})
    public record DayJson(LocalDate date, boolean counted, Integer ordinal, String why) {

        static DayJson of(ExplainedDay day, Locale locale) {
            String why = Texts.text(locale, day.why());
            String holiday = HolidayNames.in(locale, day.whyName());
            return new DayJson(
                    day.date(), day.counted(), day.ordinal(), holiday.isEmpty() ? why : holiday + " \u00b7 " + why);
        }
    }

    static TrackedRequestJson of(TrackedRequest request, Locale locale) {
        return new TrackedRequestJson(
                request.number(),
                request.organ(),
                request.subject(),
                request.state().name(),
                Texts.text(locale, "request.RequestState." + request.state()),
                request.receivedOn(),
                request.answeredOn(),
                request.steps().stream()
                        .map(step -> new StepJson(
                                step.act(),
                                Texts.text(locale, "request.RequestAct." + step.act()),
                                step.on(),
                                request.organ(),
                                step.document()))
                        .toList(),
                request.clocks().stream()
                        .map(clock -> ClockJson.of(clock, locale))
                        .toList(),
                request.papers().stream()
                        .map(paper -> NoticeJson.of(request.number(), paper))
                        .toList());
    }
}
