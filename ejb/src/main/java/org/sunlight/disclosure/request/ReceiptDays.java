package org.sunlight.disclosure.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.sunlight.shared.error.RuleBroken;

/**
 * Which day is the day of receipt, by way and by law of the day: {@code law/receipt-days.csv}. Where the confirmation
 * counts, there is no day of receipt until both sides have confirmed.
 */
@ApplicationScoped
public class ReceiptDays {

    private record Row(
            Channel channel,
            String signedFor,
            LocalDate validFrom,
            LocalDate validUntilExclusive,
            boolean byConfirmation) {

        boolean fits(Channel way, boolean signed, LocalDate day) {
            return channel == way
                    && (signedFor.isBlank() || LawTable.yes(signedFor) == signed)
                    && !day.isBefore(validFrom)
                    && (validUntilExclusive == null || day.isBefore(validUntilExclusive));
        }
    }

    private final List<Row> rows = LawTable.read("receipt-days.csv", ReceiptDays::row);

    /**
     * @param signedFor whether the organ signed for the letter; matters for {@link Channel#POST} only
     * @throws RuleBroken {@code BEFORE_REGULATION} for a day before the first regulation
     */
    public boolean isByConfirmation(Channel channel, boolean signedFor, LocalDate arrivedOn) {
        if (channel == null) {
            throw RuleBroken.at("channel", "VALUE_MISSING");
        }
        if (arrivedOn == null) {
            throw RuleBroken.at("arrivedOn", "VALUE_MISSING");
        }
        return rows.stream()
                .filter(row -> row.fits(channel, signedFor, arrivedOn))
                .findFirst()
                .orElseThrow(() -> RuleBroken.at("arrivedOn", "BEFORE_REGULATION"))
                .byConfirmation();
    }

    private static Row row(CSVRecord row) {
        return new Row(
                Channel.valueOf(row.get("channel")),
                row.get("signed_for"),
                LawTable.day(row.get("valid_from")),
                LawTable.day(row.get("valid_to")),
                "CONFIRMATION".equals(row.get("counts")));
    }
}
