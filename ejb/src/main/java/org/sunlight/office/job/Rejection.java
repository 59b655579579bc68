package org.sunlight.office.job;

import java.util.List;

/**
 * One record that a job did not take.
 *
 * @param line line of the file, the first is 1
 * @param pointer JSON pointer of the field ({@code /applicant/kind}), or empty for the whole record
 * @param code upper snake case, texts under {@code error.<code>}
 * @param arguments for the text; no personal data
 */
public record Rejection(long line, String pointer, String code, List<String> arguments) {

    public Rejection {
        arguments = List.copyOf(arguments);
    }
}
