package org.sunlight.petition.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sunlight.law.clock.ClockView;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.office.organ.OrganView;
import org.sunlight.petition.casework.model.Extension;
import org.sunlight.petition.casework.model.Petition;
import org.sunlight.petition.casework.model.PetitionOrgan;
import org.sunlight.petition.casework.model.PetitionPicture;
import org.sunlight.petition.casework.store.PetitionOrgans;
import org.sunlight.shared.error.Conflict;

/** Which paper each act of the casework sends out, with what it has to say. Source: 信访工作条例(2022)第二十三条、第三十二条. */
@ApplicationScoped
class PetitionLetters {

    @Inject
    private PetitionPapers papers;

    @Inject
    private PetitionClocks clocks;

    @Inject
    private PetitionOrgans parts;

    @Inject
    private OrganQueries organs;

    /** To the organ that gets the item, and to the petitioner where it went. Returns the number of the first. */
    String sent(Petition petition, LocalDate on, LocalDate reportDueOn, String note) {
        PetitionView file = file(petition);
        long unit = petition.disposed().responsibleId();
        Map<String, String> letter = new HashMap<>();
        letter.put("terms", terms(petition));
        letter.put("dueOn", day(reportDueOn));
        letter.put("remark", note);
        String document = papers.toOrgan(file, "X06", petition.bureauId(), unit, on, letter);
        if (petition.concern().kind() != ContentKind.DENUNCIATION) {
            papers.toPetitioner(
                    file, "X05", petition.bureauId(), on, Map.of("competent", name(unit), "on", on.toString()));
        }
        return document;
    }

    private String terms(Petition petition) {
        return List.of(PetitionClocks.NOTIFY, PetitionClocks.OBJECT, PetitionClocks.HANDLE).stream()
                .filter(rule -> clocks.rules(petition).knows(rule))
                .filter(rule -> !rule.equals(PetitionClocks.HANDLE)
                        || PetitionLife.knows(
                                PetitionAct.ACCEPT,
                                petition.regime(),
                                petition.concern().kind()))
                .map(rule -> PetitionWords.format(
                        "petition.paper.term." + rule,
                        clocks.rules(petition).limit(rule).amount()))
                .collect(Collectors.joining("\n"));
    }

    String guided(Petition petition, LocalDate on) {
        return papers.toPetitioner(
                file(petition),
                "X19",
                petition.bureauId(),
                on,
                Map.of("competent", petition.disposed().guidedTo()));
    }

    String declined(Petition petition, RefusalGround ground, LocalDate on, String guidedTo) {
        RefusalLaw law = RefusalLaw.of(ground, petition.registeredOn());
        Map<String, String> fields = new HashMap<>();
        fields.put("article", law.article());
        fields.put("reason", law.reason());
        fields.put("competent", guidedTo);
        Long unit = petition.disposed().responsibleId();
        return papers.toPetitioner(
                file(petition),
                ground.isFinal() ? "X04" : "X03",
                unit == null ? petition.bureauId() : unit,
                on,
                fields);
    }

    String accepted(Petition petition, LocalDate on) {
        ClockView term = clocks.handling(petition);
        Map<String, String> fields = origin(petition);
        fields.put("signedOn", day(petition.disposed().signedOn()));
        fields.put("acceptedOn", on.toString());
        fields.put("days", Integer.toString(term.amount()));
        fields.put("dueOn", term.dueOn().toString());
        return toPetitioner(petition, "X02", on, fields);
    }

    String notified(Petition petition, LocalDate on, String how) {
        Map<String, String> fields = new HashMap<>();
        fields.put("signedOn", day(petition.disposed().signedOn()));
        fields.put(
                "method",
                how == null || how.isBlank()
                        ? PetitionWords.get(
                                "petition.paper.method." + petition.concern().kind())
                        : how);
        return toPetitioner(petition, "X18", on, fields);
    }

    String routed(Petition petition, LocalDate on) {
        LegalRoute route = petition.course().route();
        return toPetitioner(
                petition,
                "X17",
                on,
                Map.of(
                        "reason",
                        route == null ? PetitionWords.get("petition.paper.otherWay") : PetitionWords.label(route),
                        "competent",
                        petition.disposed().guidedTo()));
    }

    String extended(Petition petition, Extension extension, LocalDate on, LocalDate dueOn) {
        return toPetitioner(
                petition,
                "X07",
                on,
                Map.of(
                        "reason", extension.reason(),
                        "approvedBy", PetitionWords.get("petition.paper.head"),
                        "days", Integer.toString(extension.days()),
                        "dueOn", dueOn.toString()));
    }

    String agreed(Petition petition, HoldMeeting meeting, LocalDate on) {
        Map<String, String> fields = new HashMap<>();
        fields.put("method", PetitionWords.label(meeting.kind()));
        fields.put("on", on.toString());
        fields.put("parties", meeting.parties());
        fields.put("decision", meeting.result());
        fields.put("performBy", day(meeting.performBy()));
        return toPetitioner(petition, "X11", on, fields);
    }

    /** Refused already while it is written: another remedy, names and numbers of others. */
    void examineOpinion(Petition petition, LocalDate on) {
        PetitionView file = file(petition);
        papers.examine(file, "X08", petition.disposed().responsibleId(), on, opinion(petition, file));
    }

    String opinion(Petition petition, LocalDate on) {
        return toPetitioner(petition, "X08", on, opinion(petition, file(petition)));
    }

    private Map<String, String> opinion(Petition petition, PetitionView file) {
        ReplyView reply = file.replies().get(file.replies().size() - 1);
        OrganView superior = organs.organ(superior(petition.disposed().responsibleId()));
        Map<String, String> fields = origin(petition);
        fields.put("acceptedOn", day(petition.course().acceptedOn()));
        fields.put("facts", reply.facts());
        fields.put("ground", reply.grounds());
        fields.put("opinion", reply.opinion());
        fields.put(
                "points",
                file.demands().isEmpty()
                        ? reply.opinion()
                        : file.demands().stream()
                                .map(demand -> PetitionWords.format(
                                        "petition.paper.answer",
                                        demand.text(),
                                        PetitionWords.label(demand.outcome()),
                                        demand.answer()))
                                .collect(Collectors.joining("\n")));
        fields.put("superior", superior.name());
        fields.put("superiorAddress", superior.address());
        return fields;
    }

    String answered(Petition petition, AnswerPetition command, LocalDate on) {
        return toPetitioner(
                petition,
                "X20",
                on,
                Map.of("decision", PetitionWords.label(command.outcome()), "facts", command.answer()));
    }

    String reported(Petition petition, LocalDate on, String result) {
        PetitionView file = file(petition);
        Map<String, String> fields = new HashMap<>();
        fields.put("on", day(petition.disposed().on()));
        fields.put(
                "decision",
                file.replyOutcome() == null
                        ? PetitionWords.label(file.state())
                        : PetitionWords.label(file.replyOutcome()));
        fields.put("facts", result);
        file.replies().stream()
                .map(ReplyView::document)
                .filter(document -> document != null)
                .reduce((first, second) -> second)
                .ifPresent(document -> fields.put("earlierNumber", document));
        return papers.toOrgan(file, "X12", petition.disposed().responsibleId(), petition.bureauId(), on, fields);
    }

    void served(Petition petition, RecordServiceOfReply command, LocalDate on) {
        PetitionView file = file(petition);
        String document = file.replies().get(file.replies().size() - 1).document();
        papers.serve(file, document, on, command.way(), command.waybill(), command.receiver());
    }

    private String toPetitioner(Petition petition, String template, LocalDate on, Map<String, String> fields) {
        return papers.toPetitioner(file(petition), template, petition.disposed().responsibleId(), on, fields);
    }

    /** Who passed the item on, where somebody did. */
    private Map<String, String> origin(Petition petition) {
        Map<String, String> fields = new HashMap<>();
        if (petition.disposed().responsibleId() != petition.bureauId()) {
            fields.put("sender", name(petition.bureauId()));
        }
        return fields;
    }

    private long superior(long organ) {
        return parts.find(organ).map(PetitionOrgan::superiorId).orElseThrow(() -> new Conflict("NO_REVIEWING_ORGAN"));
    }

    private PetitionView file(Petition petition) {
        return new PetitionPicture(petition).view(EnumSet.noneOf(PetitionAct.class), clocks.of(petition), true);
    }

    private String name(long organ) {
        return organs.organ(organ).name();
    }

    private static String day(LocalDate day) {
        return day == null ? null : day.toString();
    }
}
