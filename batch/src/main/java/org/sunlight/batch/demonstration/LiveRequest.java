package org.sunlight.batch.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.sunlight.disclosure.request.ApplicantEntry;
import org.sunlight.disclosure.request.Channel;
import org.sunlight.disclosure.request.DecisionCode;
import org.sunlight.disclosure.request.DraftDecision;
import org.sunlight.disclosure.request.RegisterRequest;
import org.sunlight.disclosure.request.RetrievalRecord;
import org.sunlight.disclosure.request.SupplyForm;
import org.sunlight.disclosure.request.SupplyWay;
import org.sunlight.disclosure.request.WithheldItem;
import org.sunlight.law.calendar.WorkingCalendar;

/** One open case of the demonstration as the table tells it, with its days counted back from today. */
record LiveRequest(
        LocalDate receivedOn,
        Channel channel,
        ApplicantEntry applicant,
        String subject,
        String description,
        DecisionCode code,
        CSVRecord answer,
        List<Step> steps) {

    /** @param after working days after the receipt */
    record Step(String act, int after) {

        static Step of(String text) {
            String[] parts = text.split("@");
            return new Step(parts[0], Integer.parseInt(parts[1]));
        }
    }

    static LiveRequest of(CSVRecord row, Material material, WorkingCalendar calendar, LocalDate today) {
        LocalDate received = today;
        int age = Integer.parseInt(row.get("age"));
        while (age > 0 || !calendar.isWorking(received)) {
            received = received.minusDays(1);
            if (calendar.isWorking(received)) {
                age--;
            }
        }
        int index = Integer.parseInt(row.get("subject"));
        CSVRecord subject = material.subjects.get(index);
        String place = material.places.get(index % material.places.size()).get("place");
        String code = row.get("code");
        return new LiveRequest(
                received,
                Channel.valueOf(row.get("channel")),
                PastRequests.applicant(material.applicants.get(Integer.parseInt(row.get("applicant")) - 1)),
                PastRequests.fill(subject.get("subject"), today.getYear(), place),
                PastRequests.fill(subject.get("description"), today.getYear(), place),
                code.isEmpty() ? null : DecisionCode.valueOf(code),
                material.answer(code),
                Stream.of(row.get("steps").split(" "))
                        .filter(step -> !step.isEmpty())
                        .map(Step::of)
                        .toList());
    }

    RegisterRequest form(String handler) {
        boolean confirmed = channel == Channel.IN_PERSON || channel == Channel.POST;
        return new RegisterRequest(
                channel,
                channel == Channel.POST,
                receivedOn,
                confirmed ? receivedOn : null,
                applicant,
                subject,
                description,
                null,
                SupplyForm.PAPER,
                channel == Channel.POST ? SupplyWay.POST : SupplyWay.COLLECT,
                handler);
    }

    DraftDecision draft(String number, long version, LocalDate on, String searcher, String places) {
        RetrievalRecord retrieval = code == DecisionCode.D12 || code == DecisionCode.D13
                ? new RetrievalRecord(places, searcher, subject, on)
                : null;
        List<WithheldItem> withheld = answer.get("withheld").isEmpty()
                ? List.of()
                : List.of(new WithheldItem(answer.get("withheld"), DecisionCode.D07, answer.get("reason")));
        return new DraftDecision(
                number,
                version,
                code,
                null,
                answer.get("facts"),
                orNull(answer.get("reason")),
                orNull(answer.get("supply")),
                retrieval,
                withheld,
                orNull(answer.get("reference")),
                null,
                null);
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
