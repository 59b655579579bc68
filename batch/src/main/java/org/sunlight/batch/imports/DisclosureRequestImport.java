package org.sunlight.batch.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.sunlight.disclosure.request.ApplicantEntry;
import org.sunlight.disclosure.request.ApplicantKind;
import org.sunlight.disclosure.request.Channel;
import org.sunlight.disclosure.request.ConsultationKind;
import org.sunlight.disclosure.request.DecisionCode;
import org.sunlight.disclosure.request.ImportedRequest;
import org.sunlight.disclosure.request.RequestImport;
import org.sunlight.office.counter.IdType;
import org.sunlight.office.job.ImportOutcome;

/** Disclosure requests of an existing register. */
@ApplicationScoped
public class DisclosureRequestImport implements ImportKind {

    private static final List<ImportField> FIELDS = List.of(
            ImportField.text("sourceNumber", 100, "2024-0001").mandatory(),
            ImportField.date("receivedOn", "2024-03-11").mandatory(),
            ImportField.code("channel", Channel.class, "ONLINE").mandatory(),
            ImportField.code("applicant.kind", ApplicantKind.class, "NATURAL_PERSON")
                    .mandatory(),
            ImportField.text("applicant.name", 200, "Zhang San").mandatory(),
            ImportField.code("applicant.idType", IdType.class, "RESIDENT_ID"),
            ImportField.text("applicant.idNumber", 60, "530102199001010018"),
            ImportField.text("applicant.phone", 60, "0871-60000000"),
            ImportField.text("applicant.address", 300, "Kunming"),
            ImportField.text("subject", 500, "Budget of the year 2023").mandatory(),
            ImportField.text("description", 20000, ""),
            ImportField.date("correction.noticedOn", ""),
            ImportField.date("correction.completedOn", ""),
            ImportField.date("correction.lapsedOn", ""),
            ImportField.code("consultations[].kind", ConsultationKind.class, "").mandatory(),
            ImportField.date("consultations[].sentOn", "").mandatory(),
            ImportField.date("consultations[].answeredOn", ""),
            ImportField.date("extension.noticedOn", ""),
            ImportField.integer("extension.days", ""),
            ImportField.date("fee.noticedOn", ""),
            ImportField.money("fee.amount", ""),
            ImportField.date("fee.paidOn", ""),
            ImportField.code("decision.code", DecisionCode.class, "D01"),
            ImportField.date("decision.decidedOn", "2024-03-29"));

    @Inject
    private RequestImport requests;

    @Override
    public String name() {
        return "disclosure-requests";
    }

    @Override
    public List<ImportField> fields() {
        return FIELDS;
    }

    @Override
    public List<ImportOutcome> store(long organId, List<ImportRecord> records) {
        List<ImportedRequest> requestsOfChunk =
                records.stream().map(DisclosureRequestImport::request).toList();
        return requests.store(organId, requestsOfChunk).stream()
                .map(DisclosureRequestImport::outcome)
                .toList();
    }

    private static ImportOutcome outcome(org.sunlight.disclosure.request.ImportOutcome outcome) {
        return switch (outcome.kind()) {
            case STORED -> ImportOutcome.WRITTEN;
            case SKIPPED -> ImportOutcome.UNCHANGED;
            case REJECTED ->
                ImportOutcome.rejected(
                        LineFault.pointer(outcome.pointer()),
                        outcome.code(),
                        outcome.arguments().toArray(String[]::new));
        };
    }

    private static ImportedRequest request(ImportRecord record) {
        return new ImportedRequest(
                record.sourceNumber(),
                record.date("receivedOn"),
                record.code("channel", Channel.class),
                applicant(record),
                record.text("subject"),
                record.text("description"),
                correction(record),
                consultations(record),
                extension(record),
                fee(record),
                decision(record));
    }

    private static ApplicantEntry applicant(ImportRecord record) {
        return new ApplicantEntry(
                record.code("applicant.kind", ApplicantKind.class),
                record.text("applicant.name"),
                record.code("applicant.idType", IdType.class),
                record.text("applicant.idNumber"),
                record.text("applicant.phone"),
                record.text("applicant.address"),
                null,
                null,
                null);
    }

    private static ImportedRequest.Correction correction(ImportRecord record) {
        return record.has("correction")
                ? new ImportedRequest.Correction(
                        record.date("correction.noticedOn"),
                        record.date("correction.completedOn"),
                        record.date("correction.lapsedOn"))
                : null;
    }

    private static List<ImportedRequest.Consultation> consultations(ImportRecord record) {
        List<ImportedRequest.Consultation> consultations = new ArrayList<>();
        for (int i : record.elements("consultations")) {
            String element = "consultations[" + i + "]";
            consultations.add(new ImportedRequest.Consultation(
                    record.code(element + ".kind", ConsultationKind.class),
                    record.date(element + ".sentOn"),
                    record.date(element + ".answeredOn")));
        }
        return consultations;
    }

    private static ImportedRequest.Extension extension(ImportRecord record) {
        return record.has("extension")
                ? new ImportedRequest.Extension(record.date("extension.noticedOn"), record.integer("extension.days"))
                : null;
    }

    private static ImportedRequest.Fee fee(ImportRecord record) {
        return record.has("fee")
                ? new ImportedRequest.Fee(
                        record.date("fee.noticedOn"), record.money("fee.amount"), record.date("fee.paidOn"))
                : null;
    }

    private static ImportedRequest.Decision decision(ImportRecord record) {
        return record.has("decision")
                ? new ImportedRequest.Decision(
                        record.code("decision.code", DecisionCode.class), record.date("decision.decidedOn"))
                : null;
    }
}
