package org.sunlight.disclosure.request.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.sunlight.disclosure.request.DecisionView;
import org.sunlight.disclosure.request.RequestAct;
import org.sunlight.disclosure.request.RequestView;
import org.sunlight.law.clock.ClockView;
import org.sunlight.law.rule.RulesInForce;
import org.sunlight.shared.security.Caller;

/** The file as one caller may see it. */
public final class RequestPicture {

    private final DisclosureRequest request;
    private final RulesInForce rules;

    public RequestPicture(DisclosureRequest request, RulesInForce rules) {
        this.request = request;
        this.rules = rules;
    }

    /**
     * Acts of the state that the law of the case knows, that the file is ready for, and that the caller's roles allow. What
     * depends on a day is not decided here: the act itself says so.
     */
    public Set<RequestAct> permittedActs(Caller caller) {
        Set<RequestAct> acts = EnumSet.noneOf(RequestAct.class);
        for (RequestAct act : request.state().permittedActs()) {
            if (act.roles().stream().anyMatch(caller::is) && isProvided(act)) {
                acts.add(act);
            }
        }
        return acts;
    }

    private boolean isProvided(RequestAct act) {
        boolean pending = request.extensions().stream().anyMatch(Extension::isPending);
        return switch (act) {
            case ASK_REASONS ->
                rules.knows("request.reasons") && request.reasons().isEmpty();
            case DELAY_ANSWER -> request.reasons().stream().anyMatch(ReasonsRequest::isAccepted);
            case CHARGE_FEE ->
                rules.knows("request.fee-payment") && request.fees().isEmpty();
            case REQUEST_EXTENSION -> !pending && request.extensions().stream().noneMatch(Extension::isGranted);
            case GRANT_EXTENSION, REFUSE_EXTENSION -> pending;
            case ANSWER_RECTIFICATION ->
                request.decisionCode() != null && request.decisionCode().isDisclosure();
            default -> true;
        };
    }

    /** @param personal whether the caller may see who the applicant is and what he wrote */
    public RequestView view(Caller caller, List<ClockView> clocks, List<String> splitInto, boolean personal) {
        Receipt receipt = request.receipt();
        Matter matter = request.matter();
        FileAway file = request.fileAway();
        return new RequestView(
                request.number(),
                request.version(),
                request.organId(),
                request.state(),
                receipt.channel(),
                receipt.isSignedFor(),
                receipt.submittedAt(),
                receipt.arrivedOn(),
                receipt.confirmedOn(),
                receipt.receivedOn(),
                request.applicant().view(personal),
                matter.subject(),
                personal ? matter.description() : null,
                personal ? matter.purpose() : null,
                matter.supplyForm(),
                matter.supplyWay(),
                request.handler(),
                request.decisionCode(),
                request.decidedOn(),
                request.splitFrom(),
                splitInto,
                request.handedOverOn(),
                file == null ? null : file.retention(),
                file == null ? null : file.fileNumber(),
                file == null ? List.of() : file.files(),
                parts(request.corrections(), Correction::view),
                personal ? parts(request.consultations(), Consultation::view) : List.of(),
                parts(request.extensions(), Extension::view),
                personal ? parts(request.reasons(), ReasonsRequest::view) : List.of(),
                parts(request.fees(), Fee::view),
                personal ? parts(request.decisions(), Decision::view) : List.of(),
                List.copyOf(clocks),
                warnings(),
                permittedActs(caller));
    }

    private static <T extends RequestPart, V> List<V> parts(List<T> parts, Function<T, V> view) {
        return parts.stream()
                .sorted(Comparator.comparing(RequestPart::id, Comparator.nullsLast(Comparator.naturalOrder())))
                .map(view)
                .toList();
    }

    private List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        if (request.applicant().isIdNumberSuspect()) {
            warnings.add("request.warning.idNumberSuspect");
        }
        if (!request.applicant().isReachable()) {
            warnings.add("request.warning.noContact");
        }
        if (request.corrections().stream().anyMatch(Correction::isLate)) {
            warnings.add("request.warning.correctionLate");
        }
        if (request.decisions().stream().map(Decision::view).anyMatch(DecisionView::serviceDoubtful)) {
            warnings.add("request.warning.serviceDoubtful");
        }
        return warnings;
    }
}
