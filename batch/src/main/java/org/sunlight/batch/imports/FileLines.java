package org.sunlight.batch.imports;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.sunlight.office.job.RunPlace;

/**
 * The lines of a file as bytes, from any place on. A line longer than {@link #LONGEST} is never held in memory. The byte of
 * the line feed does not occur inside a character of UTF-8 or GB18030.
 */
final class FileLines implements Closeable {

    /** Bytes of the longest line we read. */
    static final int LONGEST = 1 << 20;

    private static final int BUFFER = 1 << 16;

    /**
     * @param bytes without the line end; null if the line is too long
     * @param number first line is 1
     * @param after where the next line begins
     */
    record Line(byte[] bytes, long number, RunPlace after) {
        boolean isTooLong() {
            return bytes == null;
        }
    }

    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER).limit(0);
    private RunPlace place;

    FileLines(Path file, RunPlace from) throws IOException {
        channel = FileChannel.open(file, StandardOpenOption.READ);
        goTo(from);
    }

    void goTo(RunPlace there) throws IOException {
        channel.position(there.offset());
        buffer.limit(0);
        place = there;
    }

    RunPlace place() {
        return place;
    }

    /** @return null at the end of the file */
    Line next() throws IOException {
        ByteArrayOutputStream collected = new ByteArrayOutputStream(512);
        boolean tooLong = false;
        long read = 0;
        while (buffer.hasRemaining() || fill()) {
            int start = buffer.position();
            int end = start;
            int limit = buffer.limit();
            byte[] array = buffer.array();
            while (end < limit && array[end] != '\n') {
                end++;
            }
            if (!tooLong) {
                tooLong = collected.size() + (end - start) > LONGEST;
                if (!tooLong) {
                    collected.write(array, start, end - start);
                }
            }
            boolean ended = end < limit;
            read += end - start + (ended ? 1 : 0);
            buffer.position(ended ? end + 1 : end);
            if (ended) {
                return line(collected, tooLong, read);
            }
        }
        return read == 0 ? null : line(collected, tooLong, read);
    }

    private boolean fill() throws IOException {
        buffer.clear();
        int count = channel.read(buffer);
        buffer.flip();
        return count > 0;
    }

    private Line line(ByteArrayOutputStream collected, boolean tooLong, long read) {
        place = new RunPlace(place.offset() + read, place.line() + 1);
        byte[] bytes = tooLong ? null : withoutCarriageReturn(collected.toByteArray());
        return new Line(bytes, place.line(), place);
    }

    private static byte[] withoutCarriageReturn(byte[] line) {
        boolean windows = line.length > 0 && line[line.length - 1] == '\r';
        return windows ? java.util.Arrays.copyOf(line, line.length - 1) : line;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
