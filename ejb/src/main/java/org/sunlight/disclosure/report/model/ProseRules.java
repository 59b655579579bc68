package org.sunlight.disclosure.report.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sunlight.disclosure.report.CheckReport;
import org.sunlight.disclosure.report.Finding;
import org.sunlight.disclosure.report.ReportForm;
import org.sunlight.disclosure.report.ReportTables;
import org.sunlight.disclosure.report.Severity;

/** Figures in the text of the chapters: they repeat the tables, and the text must name the fee where one was taken. */
final class ProseRules {

    /** Chapters whose text repeats figures of the tables. */
    private static final Set<Integer> REPEATING = Set.of(1, 5, 6);

    private static final int OTHER_MATTERS = 6;
    private static final String FEE = "fee";

    private final List<Repetition> repetitions;
    private final Pattern fee;

    /** @param pattern its first group is the figure */
    private record Repetition(List<String> cells, Pattern pattern) {}

    ProseRules(ReportForm form) {
        Map<Boolean, List<Repetition>> lines = FormLibrary.read(form.id(), "prose.csv").stream()
                .map(line -> new Repetition(
                        Arrays.asList(line.get("cells").split("\\+")), Pattern.compile(line.get("pattern"))))
                .collect(Collectors.partitioningBy(line -> line.cells().contains(FEE)));
        this.repetitions = lines.get(false);
        this.fee = lines.get(true).get(0).pattern();
    }

    List<Finding> contradictions(String rule, Severity severity, CheckReport report) {
        List<Finding> findings = new ArrayList<>();
        report.chapters().forEach((chapter, text) -> {
            if (REPEATING.contains(chapter)) {
                contradictions(rule, severity, report.tables(), chapter, text, findings);
            }
        });
        return findings;
    }

    private void contradictions(
            String rule, Severity severity, ReportTables tables, int chapter, String text, List<Finding> into) {
        for (Repetition repetition : repetitions) {
            if (!repetition.cells().stream()
                    .allMatch(cell -> tables.number(cell).isPresent())) {
                continue;
            }
            BigDecimal expected =
                    repetition.cells().stream().map(tables::figure).reduce(BigDecimal.ZERO, BigDecimal::add);
            Matcher found = repetition.pattern().matcher(text);
            while (found.find()) {
                if (new BigDecimal(found.group(1)).compareTo(expected) != 0) {
                    into.add(new Finding(
                            rule,
                            severity,
                            "chapter." + chapter,
                            expected.toPlainString(),
                            found.group(1),
                            List.of(found.group(), expected.toPlainString(), found.group(1))));
                }
            }
        }
    }

    /** Source: 政府信息公开信息处理费管理办法, 国办函〔2020〕109号; the amount belongs into chapter six. */
    List<Finding> feeNotMentioned(String rule, Severity severity, CheckReport report) {
        String text = report.chapters().get(OTHER_MATTERS);
        BigDecimal lapsed = report.tables().figure("3.R22.c7");
        BigDecimal asked = report.ledger().fee() == null
                ? BigDecimal.ZERO
                : report.ledger().fee();
        boolean nothingToSay = lapsed.signum() <= 0 && asked.signum() <= 0;
        if (text == null || nothingToSay || fee.matcher(text).find()) {
            return List.of();
        }
        return List.of(new Finding(
                rule,
                severity,
                "chapter." + OTHER_MATTERS,
                null,
                text.isBlank() ? "" : "…",
                List.of(asked.stripTrailingZeros().toPlainString(), lapsed.toPlainString())));
    }
}
