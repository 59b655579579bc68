package org.sunlight.web.api.disclosure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.sunlight.disclosure.report.Finding;
import org.sunlight.web.kit.Texts;

/**
 * A place where a report breaks a rule.
 *
 * @param expected number, or null where no figure can be named
 * @param actual number, or the text that stands there
 */
public record FindingJson(String rule, String severity, String scope, Object expected, Object actual, String message) {

    static List<FindingJson> of(List<Finding> findings, Locale locale) {
        return findings.stream()
                .map(finding -> new FindingJson(
                        finding.rule(),
                        finding.severity().name(),
                        finding.scope(),
                        figure(finding.expected()),
                        figure(finding.actual()),
                        Texts.text(
                                locale,
                                "report.finding." + finding.rule(),
                                finding.arguments().toArray())))
                .toList();
    }

    private static Object figure(String text) {
        return text != null && text.matches("-?\\d{1,15}(\\.\\d{1,6})?") ? new BigDecimal(text) : text;
    }
}
