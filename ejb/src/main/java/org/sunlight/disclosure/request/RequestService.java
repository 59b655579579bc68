package org.sunlight.disclosure.request;

import static org.sunlight.shared.security.Roles.CLERK;
import static org.sunlight.shared.security.Roles.DEPUTY_HEAD;
import static org.sunlight.shared.security.Roles.DISCLOSURE_OFFICER;
import static org.sunlight.shared.security.Roles.HEAD;
import static org.sunlight.shared.security.Roles.SECTION_HEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sunlight.disclosure.request.model.DisclosureRequest;
import org.sunlight.disclosure.request.store.RequestNumbers;
import org.sunlight.disclosure.request.store.RequestStore;
import org.sunlight.office.counter.QueryCode;
import org.sunlight.office.handover.HandedToPetitionDesk;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.shared.audit.Audited;
import org.sunlight.shared.error.RuleBroken;

/**
 * The life of a request beside its term ({@link RequestTermService}) and its answer ({@link RequestAnswerService}): from
 * the register to the archive.
 */
@Stateless
@Audited
public class RequestService {

    @Inject
    private RequestDesk desk;

    @Inject
    private RequestStore requests;

    @Inject
    private RequestNumbers numbers;

    @Inject
    private RequestHistory history;

    @Inject
    private RequestClocks clocks;

    @Inject
    private RequestPapers papers;

    @Inject
    private ReceiptDays receiptDays;

    @Inject
    private OrganQueries organs;

    @Inject
    private Event<HandedToPetitionDesk> handedOver;

    @Inject
    private Clock clock;

    /** Registers for the caller's organ; the query code in the answer is never shown again. */
    @RolesAllowed({CLERK, DISCLOSURE_OFFICER})
    public RegisteredRequest register(RegisterRequest form) {
        boolean byConfirmation = receiptDays.isByConfirmation(form.channel(), form.signedFor(), form.arrivedOn());
        long organId = desk.caller().organId();
        requireHandler(form.handler(), organId);
        String number = draw(organId, form.arrivedOn());
        DisclosureRequest request =
                DisclosureRequest.register(form, organId, number, byConfirmation, clock.instant(), desk.today());
        return store(request);
    }

    @RolesAllowed({CLERK, DISCLOSURE_OFFICER})
    public RequestView confirmReceipt(ConfirmReceipt command) {
        DisclosureRequest request = desk.take(command);
        RequestState from = request.state();
        request.confirmReceipt(command.confirmedOn(), desk.today());
        clocks.begin(request);
        return desk.done(request, RequestAct.CONFIRM_RECEIPT, from, command.confirmedOn());
    }

    /** The paper for the file carries no code: it stays a secret between receipt and applicant. */
    @RolesAllowed({CLERK, DISCLOSURE_OFFICER})
    public RegisteredRequest giveReceipt(ActOnRequest command) {
        DisclosureRequest request = desk.take(command);
        String code = QueryCode.draw();
        request.giveReceipt(code);
        papers.issue(request, "I09", desk.today(), papers.receipt(request, clocks.replyDueOn(request), null));
        RequestView given =
                desk.done(request, RequestAct.GIVE_RECEIPT, request.state(), desk.today(), null, command.note());
        return new RegisteredRequest(given, code);
    }

    @RolesAllowed({CLERK, DISCLOSURE_OFFICER})
    public RequestView amend(AmendRequest command) {
        DisclosureRequest request = desk.take(command);
        request.amend(command);
        clocks.describe(request);
        return desk.done(request, RequestAct.AMEND, request.state(), desk.today());
    }

    /** The request is complete; the notice of what it lacks is no longer due. */
    @RolesAllowed({CLERK, DISCLOSURE_OFFICER})
    public RequestView accept(ActOnRequest command) {
        DisclosureRequest request = desk.take(command);
        RequestState from = request.state();
        request.accept(clocks.rules(request).knows(RequestClocks.CORRECTION_NOTICE));
        clocks.stop(request, RequestClocks.CORRECTION_NOTICE, desk.today(), "ACCEPTED");
        return desk.done(request, RequestAct.ACCEPT, from, desk.today(), null, command.note());
    }

    @RolesAllowed({DISCLOSURE_OFFICER, SECTION_HEAD})
    public RequestView assign(AssignRequest command) {
        DisclosureRequest request = desk.take(command);
        requireHandler(command.handler(), request.organId());
        request.assign(command.handler());
        clocks.assign(request);
        return desk.done(request, RequestAct.ASSIGN, request.state(), desk.today(), null, command.handler());
    }

    @RolesAllowed({CLERK, DISCLOSURE_OFFICER, SECTION_HEAD, DEPUTY_HEAD, HEAD})
    public RequestView annotate(ActOnRequest command) {
        DisclosureRequest request = desk.take(command);
        request.annotate(command.note());
        return desk.done(request, RequestAct.ANNOTATE, request.state(), desk.today(), null, command.note());
    }

    @RolesAllowed({CLERK, DISCLOSURE_OFFICER})
    public RequestView withdraw(ActOnRequest command) {
        DisclosureRequest request = desk.take(command);
        RequestState from = request.state();
        LocalDate on = desk.dayOr(command.on());
        request.withdraw(on, command.note(), desk.today());
        clocks.stopAll(request, on, "WITHDRAWN");
        return desk.done(request, RequestAct.WITHDRAW, from, on, null, command.note());
    }

    @RolesAllowed(DISCLOSURE_OFFICER)
    public RequestView handOver(HandOver command) {
        DisclosureRequest request = desk.take(command);
        request.handOver(command.consentOn(), desk.today());
        ApplicantView applicant = request.applicant().view(true);
        handedOver.fire(new HandedToPetitionDesk(
                RequestView.SUBJECT_KIND,
                request.number(),
                request.organId(),
                new HandedToPetitionDesk.Person(
                        applicant.name(),
                        applicant.idType(),
                        applicant.idNumber(),
                        applicant.phone(),
                        applicant.address(),
                        applicant.postcode(),
                        applicant.email()),
                request.subject(),
                command.consentOn(),
                command.note()));
        return desk.done(request, RequestAct.HAND_OVER, request.state(), command.consentOn(), null, command.note());
    }

    /** The parts stand where the whole stood, each with a number, a query code and clocks of its own. */
    @RolesAllowed(DISCLOSURE_OFFICER)
    public List<RegisteredRequest> split(SplitRequest command) {
        DisclosureRequest request = desk.take(command);
        request.split(command.keptSubject(), command.furtherSubjects());
        clocks.describe(request);
        List<RegisteredRequest> parts = command.furtherSubjects().stream()
                .map(subject ->
                        store(request.splitOff(draw(request.organId(), request.caseDate()), subject, clock.instant())))
                .toList();
        desk.done(
                request,
                RequestAct.SPLIT,
                request.state(),
                desk.today(),
                null,
                String.join(" ", parts.stream().map(p -> p.request().number()).toList()));
        return parts;
    }

    @RolesAllowed(DISCLOSURE_OFFICER)
    public RequestView close(ActOnRequest command) {
        DisclosureRequest request = desk.take(command);
        RequestState from = request.state();
        request.close();
        return desk.done(request, RequestAct.CLOSE, from, desk.today(), null, command.note());
    }

    @RolesAllowed(DISCLOSURE_OFFICER)
    public RequestView archive(ArchiveRequest command) {
        DisclosureRequest request = desk.take(command);
        RequestState from = request.state();
        request.archive(command);
        return desk.done(request, RequestAct.ARCHIVE, from, desk.dayOr(command.on()), null, command.fileNumber());
    }

    /** A remedy ordered a new answer: the answer period begins anew. */
    @RolesAllowed({DISCLOSURE_OFFICER, DEPUTY_HEAD, HEAD})
    public RequestView reopen(ReopenRequest command) {
        DisclosureRequest request = desk.take(command);
        RequestState from = request.state();
        request.reopen(command.order());
        LocalDate on = desk.dayOr(command.on());
        clocks.restartReply(request, on, "REOPENED");
        if (command.answerBy() != null) {
            clocks.fixReply(request, command.answerBy(), on, "REOPENED");
        }
        return desk.done(request, RequestAct.REOPEN, from, on, command.order(), null);
    }

    private RegisteredRequest store(DisclosureRequest request) {
        String code = QueryCode.draw();
        request.takeQueryCode(code);
        requests.add(request);
        history.record(request, RequestHistory.REGISTER, null, request.arrivedOn(), null, null);
        requests.flush();
        if (request.receivedOn() != null) {
            clocks.begin(request);
        }
        return new RegisteredRequest(desk.view(request), code);
    }

    private String draw(long organId, LocalDate day) {
        return numbers.next(organId, organs.organ(organId).numberPrefix(), day.getYear());
    }

    private void requireHandler(String login, long organId) {
        if (login != null && !organs.isAtWork(login, organId)) {
            throw RuleBroken.at("handler", "HANDLER_UNKNOWN");
        }
    }
}
