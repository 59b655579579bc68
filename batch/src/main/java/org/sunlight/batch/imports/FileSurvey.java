package org.sunlight.batch.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sunlight.office.job.RunPlace;
import org.sunlight.shared.error.RuleBroken;

/**
 * A look at a file before its run begins: is it what it says it is, how long is it, in what encoding.
 *
 * @param records lines that hold something, the head line not counted; null where only reading tells
 */
record FileSurvey(Charset charset, Long records) {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final int HEAD = 8192;

    /**
     * @throws RuleBroken FILE_EMPTY, FILE_NOT_WHAT_IT_SAYS, NO_COLUMNS, COLUMN_UNKNOWN, COLUMN_MISSING
     */
    static FileSurvey of(Path file, ImportFormat format, RecordChecker checker) throws IOException {
        byte[] head = head(file);
        if (head.length == 0) {
            throw new RuleBroken("FILE_EMPTY");
        }
        boolean zip = startsWith(head, ZIP);
        if (zip != (format == ImportFormat.XLSX) || !zip && hasNul(head)) {
            throw new RuleBroken("FILE_NOT_WHAT_IT_SAYS", format.extension());
        }
        if (format == ImportFormat.XLSX) {
            Columns.check(file, format, StandardCharsets.UTF_8, checker);
            return new FileSurvey(StandardCharsets.UTF_8, null);
        }
        FileSurvey survey = ofLines(file, format);
        if (format == ImportFormat.CSV) {
            Columns.check(file, format, survey.charset(), checker);
        }
        return survey;
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    private static boolean startsWith(byte[] head, byte[] mark) {
        return head.length >= mark.length && java.util.Arrays.equals(head, 0, mark.length, mark, 0, mark.length);
    }

    private static boolean hasNul(byte[] head) {
        for (byte b : head) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    /** Chinese in UTF-8 hardly ever reads as UTF-8 by accident: the majority of the lines that hold any decides. */
    private static FileSurvey ofLines(Path file, ImportFormat format) throws IOException {
        Decoding utf8 = new Decoding(StandardCharsets.UTF_8);
        long lines = 0;
        long inUtf8 = 0;
        long otherwise = 0;
        try (FileLines all = new FileLines(file, RunPlace.START)) {
            for (FileLines.Line line = all.next(); line != null; line = all.next()) {
                boolean blank = !line.isTooLong() && isBlank(line.bytes());
                lines += blank ? 0 : 1;
                if (!blank && !line.isTooLong() && !isAscii(line.bytes())) {
                    boolean good = isIn(utf8, line.bytes());
                    inUtf8 += good ? 1 : 0;
                    otherwise += good ? 0 : 1;
                }
            }
        }
        if (lines == 0) {
            throw new RuleBroken("FILE_EMPTY");
        }
        boolean chinese = format == ImportFormat.CSV && otherwise > inUtf8;
        long head = format == ImportFormat.CSV ? 1 : 0;
        return new FileSurvey(chinese ? Charset.forName("GB18030") : StandardCharsets.UTF_8, lines - head);
    }

    private static boolean isIn(Decoding encoding, byte[] bytes) {
        try {
            encoding.text(bytes);
            return true;
        } catch (LineFault e) {
            return false;
        }
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t') {
                return false;
            }
        }
        return true;
    }
}
