package org.sunlight.disclosure.request.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sunlight.disclosure.request.DecisionCode;
import org.sunlight.disclosure.request.ImportedRequest;
import org.sunlight.disclosure.request.RequestState;
import org.sunlight.office.counter.Days;
import org.sunlight.office.counter.Wording;
import org.sunlight.shared.error.RuleBroken;

/**
 * A request of an older register on its way into ours. What contradicts itself or lies in the future is refused; what merely
 * broke a term is history and is kept.
 */
public final class PastRequest {

    private static final LocalDate FIRST_REGULATION = LocalDate.of(2008, 5, 1);

    private final ImportedRequest record;
    private final LocalDate today;

    public PastRequest(ImportedRequest record, LocalDate today) {
        this.record = record;
        this.today = today;
    }

    /** @throws RuleBroken naming the first field at fault */
    public void check() {
        Wording.required("sourceNumber", record.sourceNumber(), 100);
        require("receivedOn", record.receivedOn());
        Days.notAfter("receivedOn", record.receivedOn(), today);
        if (record.receivedOn().isBefore(FIRST_REGULATION)) {
            throw RuleBroken.at("receivedOn", "BEFORE_REGULATION");
        }
        require("channel", record.channel());
        Applicant.of(record.applicant());
        Matter.of(record.subject(), record.description(), null, null, null);
        checkCorrection();
        for (int i = 0; i < record.consultations().size(); i++) {
            checkConsultation("consultations." + i, record.consultations().get(i));
        }
        checkExtension();
        checkFee();
        checkDecision();
    }

    private void checkCorrection() {
        ImportedRequest.Correction correction = record.correction();
        if (correction == null) {
            return;
        }
        since("correction.noticedOn", correction.noticedOn(), record.receivedOn(), "BEFORE_RECEIPT");
        optionalSince("correction.completedOn", correction.completedOn(), correction.noticedOn());
        optionalSince("correction.lapsedOn", correction.lapsedOn(), correction.noticedOn());
        if (correction.completedOn() != null && correction.lapsedOn() != null) {
            throw RuleBroken.at("correction.lapsedOn", "COMPLETED_AND_LAPSED");
        }
    }

    private void checkConsultation(String pointer, ImportedRequest.Consultation consultation) {
        require(pointer + ".kind", consultation.kind());
        since(pointer + ".sentOn", consultation.sentOn(), record.receivedOn(), "BEFORE_RECEIPT");
        optionalSince(pointer + ".answeredOn", consultation.answeredOn(), consultation.sentOn());
    }

    private void checkExtension() {
        ImportedRequest.Extension extension = record.extension();
        if (extension == null) {
            return;
        }
        since("extension.noticedOn", extension.noticedOn(), record.receivedOn(), "BEFORE_RECEIPT");
        require("extension.days", extension.days());
        if (extension.days() < 1 || extension.days() > 366) {
            throw RuleBroken.at("extension.days", "NUMBER_OUT_OF_RANGE", 1, 366);
        }
    }

    private void checkFee() {
        ImportedRequest.Fee fee = record.fee();
        if (fee == null) {
            return;
        }
        since("fee.noticedOn", fee.noticedOn(), record.receivedOn(), "BEFORE_RECEIPT");
        require("fee.amount", fee.amount());
        if (fee.amount().signum() < 0
                || fee.amount().compareTo(new BigDecimal("1000000000")) > 0
                || fee.amount().stripTrailingZeros().scale() > 2) {
            throw RuleBroken.at("fee.amount", "AMOUNT_NOT_MONEY");
        }
        optionalSince("fee.paidOn", fee.paidOn(), fee.noticedOn());
    }

    private void checkDecision() {
        ImportedRequest.Decision decision = record.decision();
        if (decision == null) {
            return;
        }
        require("decision.code", decision.code());
        since("decision.decidedOn", decision.decidedOn(), record.receivedOn(), "BEFORE_RECEIPT");
    }

    private static void require(String pointer, Object value) {
        if (value == null) {
            throw RuleBroken.at(pointer, "VALUE_MISSING");
        }
    }

    private void since(String pointer, LocalDate day, LocalDate earliest, String code) {
        require(pointer, day);
        Days.between(pointer, day, earliest, code, today);
    }

    private void optionalSince(String pointer, LocalDate day, LocalDate earliest) {
        if (day != null) {
            since(pointer, day, earliest, "BEFORE_NOTICE");
        }
    }

    /** The file, standing where its history has led it. To be called after {@link #check}. */
    public DisclosureRequest file(long organId, String number, Instant now) {
        DisclosureRequest request = DisclosureRequest.past(
                organId,
                number,
                Receipt.past(record.channel(), record.receivedOn(), now),
                Applicant.of(record.applicant()),
                Matter.of(record.subject(), record.description(), null, null, null));
        request.comeFrom(record.sourceNumber().strip(), record.contentHash());
        takeCorrection(request);
        takeConsultations(request);
        takeExtension(request);
        takeFee(request);
        request.standAt(state());
        decision().ifPresent(d -> request.settle(d.code(), d.decidedOn()));
        return request;
    }

    /** The result, whether written down as such or following from a lapse. */
    public Optional<ImportedRequest.Decision> decision() {
        if (record.decision() != null) {
            return Optional.of(record.decision());
        }
        boolean lapsed = record.correction() != null && record.correction().lapsedOn() != null;
        return lapsed
                ? Optional.of(new ImportedRequest.Decision(
                        DecisionCode.D21, record.correction().lapsedOn()))
                : Optional.empty();
    }

    private RequestState state() {
        ImportedRequest.Correction correction = record.correction();
        if (decision().isPresent()) {
            return RequestState.CLOSED;
        }
        if (correction != null && correction.completedOn() == null) {
            return RequestState.AWAITING_CORRECTION;
        }
        if (record.consultations().stream().anyMatch(c -> c.answeredOn() == null)) {
            return RequestState.CONSULTING;
        }
        if (record.fee() != null && record.fee().paidOn() == null) {
            return RequestState.AWAITING_PAYMENT;
        }
        return RequestState.IN_HANDLING;
    }

    private void takeCorrection(DisclosureRequest request) {
        ImportedRequest.Correction past = record.correction();
        if (past == null) {
            return;
        }
        Correction correction = new Correction(request, past.noticedOn(), null, null, false);
        if (past.completedOn() != null) {
            correction.complete(past.completedOn());
        }
        if (past.lapsedOn() != null) {
            correction.lapse(past.lapsedOn());
        }
        request.corrections().add(correction);
    }

    private void takeConsultations(DisclosureRequest request) {
        List<Consultation> consultations = request.consultations();
        record.consultations()
                .forEach(c -> consultations.add(
                        new Consultation(request, consultations.size() + 1, c.kind(), c.sentOn(), c.answeredOn())));
    }

    private void takeExtension(DisclosureRequest request) {
        if (record.extension() != null) {
            Extension extension = new Extension(
                    request,
                    1,
                    record.extension().days(),
                    null,
                    null,
                    record.extension().noticedOn());
            extension.grantedInThePast();
            request.extensions().add(extension);
        }
    }

    private void takeFee(DisclosureRequest request) {
        ImportedRequest.Fee past = record.fee();
        if (past == null) {
            return;
        }
        Fee fee = new Fee(request, null, null, past.amount(), past.noticedOn(), past.noticedOn());
        if (past.paidOn() != null) {
            fee.pay(past.paidOn(), null);
        }
        request.fees().add(fee);
    }
}
