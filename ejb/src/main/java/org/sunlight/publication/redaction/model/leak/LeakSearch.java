package org.sunlight.publication.redaction.model.leak;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.sunlight.publication.redaction.LeakPlace;
import org.sunlight.publication.redaction.LeakReport;

/** Chooses the search by what the file is. */
public final class LeakSearch {

    private LeakSearch() {}

    public static LeakReport search(String fileName, byte[] file, Collection<String> secrets) {
        Findings findings = new Findings(Needles.of(secrets));
        findings.text(LeakPlace.FILE_NAME, 0, fileName);
        findings.binary(LeakPlace.RAW_BYTES, 0, file);
        if (startsWith(file, "%PDF-")) {
            new PdfSearch(file, findings).search();
        } else if (startsWith(file, "PK\u0003\u0004")) {
            new WordSearch(file, findings).search();
        } else if (PictureSearch.isPicture(file)) {
            PictureSearch.search(file, findings, 0);
        } else if (isText(file)) {
            findings.bytes(LeakPlace.PLAIN_TEXT, 0, file);
        } else {
            findings.unreadable(LeakPlace.WHOLE_FILE, 0);
            findings.bytes(LeakPlace.WHOLE_FILE, 0, file);
        }
        return findings.report();
    }

    private static boolean startsWith(byte[] file, String start) {
        return file.length >= start.length()
                && new String(file, 0, start.length(), StandardCharsets.ISO_8859_1).equals(start);
    }

    /** A released text is clean UTF-8; anything else was not made here. */
    private static boolean isText(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.chars().noneMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f');
        } catch (CharacterCodingException other) {
            return false;
        }
    }
}
