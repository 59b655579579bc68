package org.sunlight.disclosure.request;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * One record of an existing register, as it happened. Parts that are absent are null.
 *
 * @param sourceNumber identifies the record in its source
 */
public record ImportedRequest(
        String sourceNumber,
        LocalDate receivedOn,
        Channel channel,
        ApplicantEntry applicant,
        String subject,
        String description,
        Correction correction,
        List<Consultation> consultations,
        Extension extension,
        Fee fee,
        Decision decision) {

    public record Correction(LocalDate noticedOn, LocalDate completedOn, LocalDate lapsedOn) {}

    public record Consultation(ConsultationKind kind, LocalDate sentOn, LocalDate answeredOn) {}

    /** @param days working days */
    public record Extension(LocalDate noticedOn, Integer days) {}

    /** @param amount yuan */
    public record Fee(LocalDate noticedOn, BigDecimal amount, LocalDate paidOn) {}

    public record Decision(DecisionCode code, LocalDate decidedOn) {}

    public ImportedRequest {
        consultations = consultations == null ? List.of() : List.copyOf(consultations);
    }

    /** Recognises whether the same record comes unchanged. */
    public String contentHash() {
        Object[] content = {
            receivedOn,
            channel,
            applicant == null ? null : applicant.kind(),
            applicant == null ? null : applicant.name(),
            applicant == null ? null : applicant.idType(),
            applicant == null ? null : applicant.idNumber(),
            applicant == null ? null : applicant.phone(),
            applicant == null ? null : applicant.address(),
            subject,
            description,
            correction,
            consultations,
            extension,
            fee == null ? null : fee.noticedOn(),
            fee == null || fee.amount() == null
                    ? null
                    : fee.amount().stripTrailingZeros().toPlainString(),
            fee == null ? null : fee.paidOn(),
            decision
        };
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(Arrays.deepToString(content).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 belongs to every Java", e);
        }
    }

    @Override
    public String toString() {
        return "ImportedRequest[" + sourceNumber + "]";
    }
}
