package org.sunlight.disclosure.report.model;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Ids of requests by group, ascending, in few bytes: of each group its key, how many there are, and the distance from each
 * id to the one before as a number of variable length.
 */
public final class CaseList {

    private CaseList() {}

    public static byte[] encode(Map<CaseGroup, long[]> groups) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Map<String, long[]> sorted = new TreeMap<>();
        groups.forEach((group, ids) -> sorted.put(group.key(), ids));
        sorted.forEach((key, ids) -> {
            long[] ascending = ids.clone();
            Arrays.sort(ascending);
            byte[] name = key.getBytes(StandardCharsets.UTF_8);
            writeNumber(out, name.length);
            out.writeBytes(name);
            writeNumber(out, ascending.length);
            long before = 0;
            for (long id : ascending) {
                writeNumber(out, id - before);
                before = id;
            }
        });
        return out.toByteArray();
    }

    public static Map<CaseGroup, long[]> decode(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        Map<CaseGroup, long[]> groups = new LinkedHashMap<>();
        while (in.hasRemaining()) {
            byte[] name = new byte[(int) readNumber(in)];
            in.get(name);
            long[] ids = new long[(int) readNumber(in)];
            long before = 0;
            for (int i = 0; i < ids.length; i++) {
                before += readNumber(in);
                ids[i] = before;
            }
            groups.put(CaseGroup.of(new String(name, StandardCharsets.UTF_8)), ids);
        }
        return groups;
    }

    private static void writeNumber(ByteArrayOutputStream out, long number) {
        long rest = number;
        while ((rest & ~0x7FL) != 0) {
            out.write((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
    }

    private static long readNumber(ByteBuffer in) {
        long number = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = in.get();
            number |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }
}
