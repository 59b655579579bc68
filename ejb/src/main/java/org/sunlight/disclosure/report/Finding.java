package org.sunlight.disclosure.report;

import java.util.List;

/**
 * One place where a report breaks a rule. The sentence for people stands in the message bundle under
 * {@code report.finding.<rule>} and takes the arguments.
 *
 * @param scope where: a column {@code 3.c7}, a row {@code 3.R05} or {@code 4.reconsideration}, a cell {@code 2.R201a}, or
 *     a chapter {@code chapter.1}
 * @param expected what should stand there, or null where no figure can be named
 * @param actual what stands there
 */
public record Finding(
        String rule, Severity severity, String scope, String expected, String actual, List<String> arguments) {

    public Finding {
        arguments = List.copyOf(arguments);
    }
}
