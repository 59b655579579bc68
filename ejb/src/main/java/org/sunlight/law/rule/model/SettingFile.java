package org.sunlight.law.rule.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.sunlight.law.rule.Evidence;
import org.sunlight.law.rule.SettingType;
import org.sunlight.shared.text.ShippedTable;

/** The house settings that ship with the product. */
public final class SettingFile {

    /**
     * One line of the file.
     *
     * @param choices permitted values, or one entry {@code min..max}
     */
    public record Line(
            String key,
            SettingType type,
            List<String> choices,
            String value,
            LocalDate validFrom,
            Evidence evidence,
            String source) {}

    private SettingFile() {}

    public static List<Line> shipped() {
        return ShippedTable.read(
                "/law/settings.csv",
                row -> new Line(
                        row.get("key"),
                        SettingType.valueOf(row.get("type")),
                        row.get("choices") == null
                                ? List.of()
                                : List.of(row.get("choices").split(" ")),
                        row.get("value"),
                        ShippedTable.date(row, "valid_from"),
                        Evidence.valueOf(row.get("evidence").toUpperCase(Locale.ROOT)),
                        row.get("source")));
    }
}
