package org.sunlight.web.api.disclosure;

import jakarta.json.JsonObject;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.sunlight.disclosure.report.ReportForm;
import org.sunlight.disclosure.report.YearlyReportView;

/** A report; {@code serial}, {@code preliminary} and {@code chapters} are additions. */
public record YearlyReportJson(
        int year,
        String form,
        String organ,
        String state,
        OffsetDateTime compiledAt,
        OffsetDateTime cutOffAt,
        int serial,
        boolean preliminary,
        JsonObject tables,
        List<FindingJson> findings,
        List<ChapterJson> chapters) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** A chapter with its figures. */
    public record ChapterJson(int number, String title, String text) {}

    static YearlyReportJson of(YearlyReportView view, ReportForm form, Locale locale) {
        return new YearlyReportJson(
                view.year(),
                view.form(),
                view.organ(),
                view.compilation().state().name(),
                view.compilation().compiledAt().atZone(ZONE).toOffsetDateTime(),
                view.compilation().cutOffAt().atZone(ZONE).toOffsetDateTime(),
                view.compilation().serial(),
                view.compilation().preliminary(),
                TablesJson.write(form, view.tables()),
                FindingJson.of(view.findings(), locale),
                view.chapters().stream()
                        .map(chapter -> new ChapterJson(chapter.number(), chapter.title(), chapter.text()))
                        .toList());
    }
}
