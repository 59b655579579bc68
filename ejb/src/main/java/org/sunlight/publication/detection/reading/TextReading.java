package org.sunlight.publication.detection.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sunlight.publication.detection.Place;
import org.sunlight.shared.error.RuleBroken;

/** Plain text in UTF-8, UTF-16 with a mark, or GB18030. */
final class TextReading {

    private static final int CHUNK = 32 * 1024;
    private static final Charset GB18030 = Charset.forName("GB18030");

    private TextReading() {}

    static void read(Path file, Contents contents) throws IOException {
        Charset marked = marked(file);
        List<Charset> charsets = marked == null ? List.of(StandardCharsets.UTF_8, GB18030) : List.of(marked);
        for (Charset charset : charsets) {
            if (isIn(file, charset)) {
                readIn(file, charset, contents);
                return;
            }
        }
        throw Contents.damaged();
    }

    private static Charset marked(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            int first = content.read();
            int second = content.read();
            return first == 0xfe && second == 0xff || first == 0xff && second == 0xfe ? StandardCharsets.UTF_16 : null;
        }
    }

    private static Reader reader(Path file, Charset charset) throws IOException {
        return new BufferedReader(
                new InputStreamReader(
                        Files.newInputStream(file),
                        charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                CHUNK);
    }

    private static boolean isIn(Path file, Charset charset) throws IOException {
        char[] buffer = new char[CHUNK];
        try (Reader reader = reader(file, charset)) {
            for (int got = reader.read(buffer); got >= 0; got = reader.read(buffer)) {
                for (int i = 0; i < got; i++) {
                    if (buffer[i] == 0) {
                        throw RuleBroken.at("file", "FILE_KIND_NOT_PROVABLE", "application/octet-stream");
                    }
                }
            }
            return true;
        } catch (CharacterCodingException other) {
            // not in this charset: the caller tries the next one
            return false;
        }
    }

    /** In pieces that end with a line, so that no datum of one line is cut. */
    private static void readIn(Path file, Charset charset, Contents contents) throws IOException {
        StringBuilder piece = new StringBuilder();
        char[] buffer = new char[CHUNK];
        int line = 1;
        try (Reader reader = reader(file, charset)) {
            for (int got = reader.read(buffer); got >= 0; got = reader.read(buffer)) {
                piece.append(buffer, 0, got);
                int end = piece.lastIndexOf("\n") + 1;
                if (end > CHUNK / 2) {
                    String text = piece.substring(0, end);
                    contents.add(Place.BODY, "L" + line, text);
                    line += (int) text.chars().filter(c -> c == '\n').count();
                    piece.delete(0, end);
                }
            }
        }
        contents.add(Place.BODY, "L" + line, piece.toString());
    }
}
