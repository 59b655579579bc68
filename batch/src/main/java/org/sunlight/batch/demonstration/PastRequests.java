package org.sunlight.batch.demonstration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;
import org.sunlight.disclosure.request.ApplicantEntry;
import org.sunlight.disclosure.request.ApplicantKind;
import org.sunlight.disclosure.request.Channel;
import org.sunlight.disclosure.request.ConsultationKind;
import org.sunlight.disclosure.request.DecisionCode;
import org.sunlight.disclosure.request.ImportedRequest;
import org.sunlight.law.calendar.WorkingCalendar;
import org.sunlight.office.counter.IdType;

/** The answered requests of past years, drawn from the material with a fixed seed. */
final class PastRequests {

    /** How many requests a bureau of this size received, growing as in published reports of such bureaus. */
    private static final Map<Integer, Integer> RECEIVED = new TreeMap<>(
            Map.of(2018, 12, 2019, 16, 2020, 14, 2021, 24, 2022, 31, 2023, 46, 2024, 62, 2025, 71, 2026, 48));

    private static final LocalDate REGIME_OF_2019 = LocalDate.of(2019, Month.MAY, 15);

    private final Material material;
    private final WorkingCalendar calendar;
    private final LocalDate until;
    private final Random dice = new Random(20190515);

    /** @param until requests are answered before this day (exclusive) */
    PastRequests(Material material, WorkingCalendar calendar, LocalDate until) {
        this.material = material;
        this.calendar = calendar;
        this.until = until;
    }

    List<ImportedRequest> all() {
        List<ImportedRequest> requests = new ArrayList<>();
        RECEIVED.forEach((year, count) -> {
            for (int n = 1; n <= count; n++) {
                ImportedRequest request = draw(year, n);
                if (request.receivedOn().isBefore(until.minusMonths(3))) {
                    requests.add(request);
                }
            }
        });
        return requests;
    }

    private ImportedRequest draw(int year, int n) {
        LocalDate received =
                calendar.firstWorkingDayOnOrAfter(LocalDate.of(year, 1, 2).plusDays(dice.nextInt(357)));
        CSVRecord subject = pick(material.subjects);
        String place = pick(material.places).get("place");
        int term = received.isBefore(REGIME_OF_2019) ? 15 : 20;
        DecisionCode code = fitting(subject, received);

        LocalDate start = received;
        ImportedRequest.Correction correction = null;
        if (code == DecisionCode.D21) {
            LocalDate noticed = calendar.plusWorkingDays(received, 4);
            correction = new ImportedRequest.Correction(noticed, null, calendar.plusWorkingDays(noticed, 15));
        } else if (dice.nextInt(100) < 9) {
            LocalDate noticed = calendar.plusWorkingDays(received, 2 + dice.nextInt(5));
            start = calendar.plusWorkingDays(noticed, 3 + dice.nextInt(8));
            correction = new ImportedRequest.Correction(noticed, start, null);
        }
        List<ImportedRequest.Consultation> consultations = List.of();
        LocalDate consulted = start;
        if (code == DecisionCode.D07) {
            LocalDate sent = calendar.plusWorkingDays(start, 3);
            consulted = calendar.plusWorkingDays(sent, 6 + dice.nextInt(9));
            consultations = List.of(new ImportedRequest.Consultation(ConsultationKind.THIRD_PARTY, sent, consulted));
        }
        ImportedRequest.Extension extension = null;
        int days = 4 + dice.nextInt(term - 4);
        if (code != DecisionCode.D21 && dice.nextInt(100) < 10) {
            extension = new ImportedRequest.Extension(calendar.plusWorkingDays(start, term - 3), 10);
            days = term + dice.nextInt(9);
        } else if (dice.nextInt(100) < 3) {
            days = term + 1 + dice.nextInt(6);
        }
        LocalDate decided = correction != null && correction.lapsedOn() != null
                ? correction.lapsedOn()
                : calendar.plusWorkingDays(consulted, code == DecisionCode.D07 ? Math.max(2, days - 6) : days);
        ImportedRequest.Fee fee = null;
        if (year >= 2022 && code == DecisionCode.D03 && dice.nextInt(100) < 12) {
            fee = new ImportedRequest.Fee(
                    calendar.plusWorkingDays(start, 2), new BigDecimal("150.00"), calendar.plusWorkingDays(start, 4));
        }
        return new ImportedRequest(
                "%d-%04d".formatted(year, n),
                received,
                channel(),
                applicant(),
                fill(subject.get("subject"), year, place),
                fill(subject.get("description"), year, place),
                correction,
                consultations,
                extension,
                fee,
                new ImportedRequest.Decision(code, decided));
    }

    /** Results that did not exist before 2019 fall back to the nearest one of the regulation of 2007. */
    private DecisionCode fitting(CSVRecord subject, LocalDate received) {
        String[] codes = subject.get("fits").split(" ");
        int roll = dice.nextInt(100);
        DecisionCode code = DecisionCode.valueOf(codes[roll < 65 ? 0 : dice.nextInt(codes.length)]);
        if (received.isBefore(REGIME_OF_2019) && code.ordinal() > DecisionCode.D04.ordinal()) {
            return code == DecisionCode.D12 || code == DecisionCode.D13 ? code : DecisionCode.D02;
        }
        return code;
    }

    private Channel channel() {
        int roll = dice.nextInt(100);
        if (roll < 38) {
            return Channel.ONLINE;
        }
        if (roll < 68) {
            return Channel.POST;
        }
        if (roll < 88) {
            return Channel.IN_PERSON;
        }
        return roll < 95 ? Channel.EMAIL : Channel.FAX;
    }

    private ApplicantEntry applicant() {
        return applicant(pick(material.applicants));
    }

    static ApplicantEntry applicant(CSVRecord row) {
        return new ApplicantEntry(
                ApplicantKind.valueOf(row.get("kind")),
                row.get("name"),
                IdType.OTHER,
                "DEMO-" + row.get("phone").substring(5),
                row.get("phone"),
                row.get("address"),
                null,
                null,
                null);
    }

    static String fill(String text, int year, String place) {
        return text.replace("{year}", String.valueOf(year - 1)).replace("{place}", place);
    }

    private CSVRecord pick(List<CSVRecord> rows) {
        return rows.get(dice.nextInt(rows.size()));
    }
}
