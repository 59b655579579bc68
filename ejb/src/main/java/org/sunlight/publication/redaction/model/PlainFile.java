package org.sunlight.publication.redaction.model;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sunlight.publication.redaction.Passage;
import org.sunlight.publication.redaction.RedactedText;
import org.sunlight.publication.redaction.TextRedaction;

/** A file of nothing but text: read in the usual encodings, written anew in UTF-8. */
public final class PlainFile {

    private static final char MARK_OF_ORDER = '\ufeff';

    private PlainFile() {}

    public static Rebuilt rebuild(byte[] content, List<Passage> passages) {
        RedactedText rest = TextRedaction.redact(text(content), passages);
        return new Rebuilt(rest.text().getBytes(StandardCharsets.UTF_8), rest.found());
    }

    /** @throws org.sunlight.shared.error.RuleBroken REDACTION_FILE_DAMAGED for bytes that are no text */
    public static String text(byte[] content) {
        for (Charset charset : candidates(content)) {
            try {
                String text = charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(content))
                        .toString();
                return text.isEmpty() || text.charAt(0) != MARK_OF_ORDER ? text : text.substring(1);
            } catch (CharacterCodingException other) {
                continue;
            }
        }
        throw Refusal.damaged();
    }

    private static List<Charset> candidates(byte[] content) {
        boolean little = content.length > 1 && content[0] == (byte) 0xff && content[1] == (byte) 0xfe;
        boolean big = content.length > 1 && content[0] == (byte) 0xfe && content[1] == (byte) 0xff;
        return little || big
                ? List.of(StandardCharsets.UTF_16)
                : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
    }
}
