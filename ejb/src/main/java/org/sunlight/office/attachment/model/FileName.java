package org.sunlight.office.attachment.model;

import java.text.Normalizer;
import java.util.Locale;
import org.sunlight.shared.error.RuleBroken;

/** The name of a file without any path, safe to show and to send back. */
public record FileName(String value, String extension) {

    private static final int LONGEST = 255;

    /**
     * Drops directories of either system, control characters and marks that change the direction of writing (a name must
     * not look like another); shortens in front of the ending.
     *
     * @throws RuleBroken ATTACHMENT_NAME_MISSING when nothing is left
     */
    public static FileName of(String claimed) {
        String name = claimed == null ? "" : Normalizer.normalize(claimed, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = name.replaceAll("[\\p{Cntrl}\\p{Cf}:*?\"<>|]", "").strip();
        while (name.startsWith(".")) {
            name = name.substring(1);
        }
        if (name.isBlank()) {
            throw RuleBroken.at("fileName", "ATTACHMENT_NAME_MISSING");
        }
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot);
        if (name.length() > LONGEST) {
            ending = ending.length() > 20 ? "" : ending;
            name = name.substring(0, LONGEST - ending.length()) + ending;
        }
        return new FileName(name, ending.isEmpty() ? "" : ending.substring(1).toLowerCase(Locale.ROOT));
    }
}
