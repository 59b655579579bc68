package org.sunlight.batch.imports;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;

/** Bytes to text, strictly: what is not in the encoding is a fault and never a question mark. */
final class Decoding {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final CharsetDecoder decoder;

    Decoding(Charset charset) {
        decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** @throws LineFault WRONG_ENCODING */
    String text(byte[] bytes) throws LineFault {
        try {
            String text = decoder.decode(ByteBuffer.wrap(bytes)).toString();
            boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
            return marked ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new LineFault("", "WRONG_ENCODING");
        }
    }
}
