package org.sunlight.web.api.petition;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.sunlight.petition.tracking.TrackedPetition;
import org.sunlight.web.api.disclosure.TrackedRequestJson.ClockJson;
import org.sunlight.web.api.disclosure.TrackedRequestJson.NoticeJson;
import org.sunlight.web.api.disclosure.TrackedRequestJson.StepJson;
import org.sunlight.web.kit.Texts;

/** An item as its petitioner follows it. */
@JsonbPropertyOrder({
    "number",
    "bureau",
    "responsible",
    "subject",
    "state",
    "stateName",
    "registeredOn",
    "steps",
    "clocks",
    "notices",
    "ratings"
})
public record TrackedPetitionJson(
        String number,
        String bureau,
        String responsible,
        String subject,
        String state,
        String stateName,
        LocalDate registeredOn,
        List<StepJson> steps,
        List<ClockJson> clocks,
        List<NoticeJson> notices,
        List<RatingJson> ratings) {

    static TrackedPetitionJson of(TrackedPetition item, Locale locale) {
        String notices = "/api/v1/public/petitions/" + item.number() + "/notices/";
        return new TrackedPetitionJson(
                item.number(),
                item.bureau(),
                item.responsible(),
                item.subject(),
                item.state().name(),
                Texts.text(locale, "petition.PetitionState." + item.state()),
                item.registeredOn(),
                item.steps().stream()
                        .map(step -> new StepJson(
                                step.act(),
                                Texts.text(locale, "petition.PetitionAct." + step.act()),
                                step.on(),
                                step.unit(),
                                step.document()))
                        .toList(),
                item.clocks().stream().map(clock -> ClockJson.of(clock, locale)).toList(),
                item.papers().stream()
                        .map(paper -> new NoticeJson(
                                paper.title(),
                                paper.documentNumber(),
                                paper.issuedOn(),
                                notices + paper.id() + ".pdf",
                                notices + paper.id() + ".docx"))
                        .toList(),
                item.ratings().stream().map(RatingJson::of).toList());
    }
}
