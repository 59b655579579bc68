package org.sunlight.batch.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.sunlight.disclosure.request.ActOnRequest;
import org.sunlight.disclosure.request.AskCorrection;
import org.sunlight.disclosure.request.CompleteCorrection;
import org.sunlight.disclosure.request.ConfirmReceipt;
import org.sunlight.disclosure.request.Consult;
import org.sunlight.disclosure.request.ConsultationKind;
import org.sunlight.disclosure.request.Opinion;
import org.sunlight.disclosure.request.RecordOpinion;
import org.sunlight.disclosure.request.RecordServiceOfAnswer;
import org.sunlight.disclosure.request.RequestAnswerService;
import org.sunlight.disclosure.request.RequestExtension;
import org.sunlight.disclosure.request.RequestService;
import org.sunlight.disclosure.request.RequestTermService;
import org.sunlight.disclosure.request.RequestView;
import org.sunlight.law.calendar.WorkingCalendar;
import org.sunlight.office.notice.WayOfService;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.office.organ.StaffView;
import org.sunlight.shared.security.Caller;

/** Plays the open cases through the acts that people use, each by the person whose act it is. */
@ApplicationScoped
class LiveRequests {

    private static final String OFFICER = "li";
    private static final String SECTION_HEAD = "zhao";
    private static final String DEPUTY_HEAD = "chen";

    /** Working days the applicant gets for a correction. */
    private static final int CORRECTION_DAYS = 15;

    private static final int EXTENSION_DAYS = 10;

    @Inject
    private OrganQueries organs;

    /** An answer carries the day on which it is issued; the demonstration serves and closes on that day. */
    @Inject
    private Clock clock;

    @Inject
    private RequestService requests;

    @Inject
    private RequestTermService terms;

    @Inject
    private RequestAnswerService answers;

    @Inject
    private OfficerDesk officerDesk;

    @Inject
    private SectionHeadDesk sectionHeadDesk;

    @Inject
    private DeputyHeadDesk deputyHeadDesk;

    void play(List<LiveRequest> cases, WorkingCalendar calendar, Properties words) throws Exception {
        Caller officer = person(OFFICER);
        Caller sectionHead = person(SECTION_HEAD);
        Caller deputyHead = person(DEPUTY_HEAD);
        for (LiveRequest open : cases) {
            RequestView now = officerDesk
                    .act(officer, () -> requests.register(open.form(OFFICER)))
                    .request();
            for (LiveRequest.Step step : open.steps()) {
                LocalDate on = calendar.plusWorkingDays(open.receivedOn(), step.after());
                RequestView seen = now;
                now = switch (step.act()) {
                    case "endorse" ->
                        sectionHeadDesk.act(sectionHead, () -> answers.endorseDecision(plain(seen, on, null)));
                    case "grant-extension" ->
                        sectionHeadDesk.act(
                                sectionHead, () -> terms.grantExtension(plain(seen, on, words.getProperty("granted"))));
                    case "approve" ->
                        deputyHeadDesk.act(deputyHead, () -> answers.approveDecision(plain(seen, on, null)));
                    default -> officerDesk.act(officer, () -> byOfficer(open, step.act(), seen, on, words));
                };
            }
        }
    }

    private RequestView byOfficer(LiveRequest open, String act, RequestView seen, LocalDate on, Properties words) {
        String number = seen.number();
        long version = seen.version();
        return switch (act) {
            case "confirm" -> requests.confirmReceipt(new ConfirmReceipt(number, version, on));
            case "accept" -> requests.accept(plain(seen, on, null));
            case "ask-correction" ->
                terms.askCorrection(
                        new AskCorrection(number, version, on, words.getProperty("points"), CORRECTION_DAYS));
            case "complete-correction" -> terms.completeCorrection(new CompleteCorrection(number, version, on, null));
            case "consult" ->
                terms.consult(new Consult(
                        number,
                        version,
                        ConsultationKind.THIRD_PARTY,
                        words.getProperty("party"),
                        words.getProperty("contact"),
                        on,
                        words.getProperty("question"),
                        null));
            case "opinion" ->
                terms.recordOpinion(new RecordOpinion(
                        number,
                        version,
                        seen.consultations().get(0).id(),
                        on,
                        Opinion.OBJECT,
                        words.getProperty("opinion"),
                        true));
            case "ask-extension" ->
                terms.requestExtension(
                        new RequestExtension(number, version, EXTENSION_DAYS, words.getProperty("extension")));
            case "withdraw" -> requests.withdraw(plain(seen, on, words.getProperty("withdrawal")));
            case "draft" ->
                answers.draftDecision(
                        open.draft(number, version, on, person(OFFICER).name(), words.getProperty("places")));
            case "submit" -> answers.submitDecision(plain(seen, on, null));
            case "issue" -> answers.issueDecision(plain(seen, on, null));
            case "serve" ->
                answers.recordService(new RecordServiceOfAnswer(
                        number, version, WayOfService.DIRECT, LocalDate.now(clock), null, null));
            case "close" -> requests.close(plain(seen, null, null));
            default -> throw new IllegalArgumentException("no such step in the demonstration: " + act);
        };
    }

    private static ActOnRequest plain(RequestView seen, LocalDate on, String note) {
        return new ActOnRequest(seen.number(), seen.version(), on, note);
    }

    private Caller person(String login) {
        StaffView staff = organs.staff(login);
        return new Caller(
                login,
                staff.name(),
                staff.organId(),
                staff.sectionId(),
                Set.copyOf(staff.roles()),
                "job",
                "demonstration");
    }
}
