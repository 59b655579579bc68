package org.sunlight.publication.redaction.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.sunlight.publication.redaction.Passage;
import org.sunlight.publication.redaction.ReadablePart;
import org.sunlight.publication.redaction.RedactionGround;
import org.sunlight.publication.redaction.RedactionWords;
import org.sunlight.publication.redaction.TextRedaction;
import org.sunlight.shared.error.RuleBroken;

/** Which kind of file is made anew how, and what is asked of the passages beforehand. */
public final class FileMaking {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final int MOST_PASSAGES = 200;
    private static final int LONGEST_PASSAGE = 500;
    private static final int LONGEST_NAME = 200;

    private FileMaking() {}

    /**
     * @param mediaType as it was recognised when the file came in
     * @throws RuleBroken one of the codes of RED-08
     */
    public static Rebuilt rebuild(String mediaType, byte[] content, List<Passage> passages) {
        return switch (mediaType) {
            case "application/pdf" -> PdfRedaction.rebuild(content, passages);
            case WORD -> WordRedaction.rebuild(content, passages);
            case "text/plain" -> PlainFile.rebuild(content, passages);
            case "image/jpeg", "image/png" -> picture(content, passages);
            default -> throw Refusal.unsupported();
        };
    }

    private static Rebuilt picture(byte[] content, List<Passage> passages) {
        if (!passages.isEmpty()) {
            throw Refusal.unsupported();
        }
        return new Rebuilt(Pictures.rebuild(content), List.of());
    }

    /** The words of the file, part by part; none of a picture. */
    public static List<ReadablePart> read(String mediaType, byte[] content) {
        return switch (mediaType) {
            case "application/pdf" -> PdfRedaction.read(content);
            case WORD -> WordRedaction.read(content);
            case "text/plain" -> List.of(new ReadablePart(ReadablePart.Kind.BODY, 1, PlainFile.text(content)));
            case "image/jpeg", "image/png" -> List.of();
            default -> throw Refusal.unsupported();
        };
    }

    /** @throws RuleBroken when there is no passage, or one that cannot be looked for or has no ground */
    public static void check(List<Passage> passages) {
        if (passages.isEmpty()) {
            throw RuleBroken.at("passages", "REDACTION_PASSAGES_MISSING");
        }
        if (passages.size() > MOST_PASSAGES) {
            throw RuleBroken.at("passages", "REDACTION_TOO_MANY_PASSAGES", MOST_PASSAGES);
        }
        for (int i = 0; i < passages.size(); i++) {
            String pointer = "passages[" + i + "]";
            Passage passage = passages.get(i);
            if (!Hits.isLongEnough(passage.text())) {
                throw RuleBroken.at(pointer, "REDACTION_PASSAGE_TOO_SHORT", i + 1, Hits.SHORTEST);
            }
            if (passage.text().length() > LONGEST_PASSAGE) {
                throw RuleBroken.at(pointer, "REDACTION_PASSAGE_TOO_LONG", i + 1, LONGEST_PASSAGE);
            }
            if (passage.ground() == null) {
                throw RuleBroken.at(pointer, "REDACTION_GROUND_MISSING", i + 1);
            }
        }
    }

    /** @throws RuleBroken at the first passage that is not in the file: perhaps it was misspelled, and the real one stays */
    public static void requireFound(List<Integer> found) {
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i) == 0) {
                throw RuleBroken.at("passages[" + i + "]", "REDACTION_PASSAGE_NOT_FOUND", i + 1);
            }
        }
    }

    /**
     * All words the result must not hold.
     *
     * @throws RuleBroken REDACTION_SECRET_TOO_SHORT for one that cannot be looked for
     */
    public static List<String> words(List<Passage> passages, Collection<String> secrets) {
        List<String> words =
                new ArrayList<>(passages.stream().map(Passage::text).toList());
        for (String secret : secrets) {
            if (!secret.isBlank()) {
                if (!Hits.isLongEnough(secret)) {
                    throw RuleBroken.at("secrets", "REDACTION_SECRET_TOO_SHORT", Hits.SHORTEST);
                }
                words.add(secret);
            }
        }
        return words;
    }

    /** The name says that it is the public version; words that must go are taken out of it, too. */
    public static String name(String fileName, List<String> words) {
        int dot = fileName.lastIndexOf('.');
        String ending = dot < 0 ? "" : fileName.substring(dot);
        String base = TextRedaction.redact(
                        dot < 0 ? fileName : fileName.substring(0, dot),
                        words.stream()
                                .map(word -> new Passage(word, RedactionGround.PERSONAL_PRIVACY))
                                .toList())
                .text();
        String kept = base.length() > LONGEST_NAME ? base.substring(0, LONGEST_NAME) : base;
        return RedactionWords.format("redaction.fileName", kept, ending);
    }
}
