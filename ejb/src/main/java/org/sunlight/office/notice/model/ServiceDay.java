package org.sunlight.office.notice.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.sunlight.office.notice.WayOfService;
import org.sunlight.shared.text.ShippedTable;

/**
 * On which day a notice counts as served, by the way taken.
 * Source: 国办公开办函〔2015〕207号 (by post the day of posting, through the postal enterprise only); rows in
 * {@code notice/service.csv}.
 */
public final class ServiceDay {

    private static final List<Row> ROWS = ShippedTable.read("/notice/service.csv", ServiceDay::row);

    private record Row(WayOfService way, LocalDate from, LocalDate until, int daysLater, Pattern waybill) {}

    private ServiceDay() {}

    /** @param on the day written down: of signing, posting, sending, or of the public notice */
    public static LocalDate counting(WayOfService way, LocalDate on) {
        return on.plusDays(row(way, on).daysLater());
    }

    /** Message keys about what is doubtful; empty when nothing is. */
    public static List<String> warnings(WayOfService way, LocalDate on, String waybill) {
        List<String> warnings = new ArrayList<>();
        if (way == WayOfService.COURIER) {
            warnings.add("notice.warning.COURIER");
        }
        Pattern form = row(way, on).waybill();
        if (form != null && waybill == null) {
            warnings.add("notice.warning.WAYBILL_MISSING");
        } else if (form != null
                && !form.matcher(waybill.toUpperCase(Locale.ROOT)).matches()) {
            warnings.add("notice.warning.WAYBILL_NOT_POSTAL");
        }
        return List.copyOf(warnings);
    }

    private static Row row(WayOfService way, LocalDate on) {
        return ROWS.stream()
                .filter(r -> r.way() == way && !on.isBefore(r.from()))
                .filter(r -> r.until() == null || on.isBefore(r.until()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("notice/service.csv lacks " + way + " on " + on));
    }

    private static Row row(CSVRecord row) {
        String waybill = row.get("waybill");
        return new Row(
                WayOfService.valueOf(row.get("way")),
                ShippedTable.date(row, "valid_from"),
                ShippedTable.date(row, "valid_to"),
                ShippedTable.integer(row, "days_later"),
                waybill == null ? null : Pattern.compile(waybill));
    }
}
