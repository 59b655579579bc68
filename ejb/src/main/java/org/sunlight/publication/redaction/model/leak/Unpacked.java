package org.sunlight.publication.redaction.model.leak;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Bytes after decompression.
 *
 * @param bytes what came out, also before an error
 * @param whole whether the packed bytes came to their proper end within the limit
 * @param used packed bytes read
 */
record Unpacked(byte[] bytes, boolean whole, int used) {

    private static final int LARGEST = 128 * 1024 * 1024;

    /** @param until exclusive */
    static Unpacked of(byte[] file, int from, int until) {
        Inflater inflater = new Inflater();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            inflater.setInput(file, from, until - from);
            byte[] buffer = new byte[32 * 1024];
            while (!inflater.finished() && out.size() <= LARGEST) {
                int n = inflater.inflate(buffer);
                if (n == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    break;
                }
                out.write(buffer, 0, n);
            }
            return new Unpacked(out.toByteArray(), inflater.finished(), (int) inflater.getBytesRead());
        } catch (DataFormatException broken) {
            return new Unpacked(out.toByteArray(), false, (int) inflater.getBytesRead());
        } finally {
            inflater.end();
        }
    }
}
