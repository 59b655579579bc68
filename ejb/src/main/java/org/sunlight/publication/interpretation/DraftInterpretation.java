package org.sunlight.publication.interpretation;

import java.util.List;

/**
 * Writes the text, or writes it anew.
 *
 * @param text at most 30,000 characters
 * @param points each of the nine once
 */
public record DraftInterpretation(String number, long seenVersion, String title, String text, List<PointEntry> points)
        implements InterpretationCommand {

    @Override
    public String toString() {
        return "DraftInterpretation[" + number + "]";
    }
}
