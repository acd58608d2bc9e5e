package org.fengqiao.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A PDF begins and ends as one: a file that the line has cut off has no end. It is never opened here, only handed out. */
final class PdfEnds {

    private static final byte[] BEGIN = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final String END = "%%EOF";
    private static final int NEAR_THE_END = 2048;

    private PdfEnds() {}

    static byte[] demand(byte[] content) {
        var tail = Arrays.copyOfRange(content, Math.max(0, content.length - NEAR_THE_END), content.length);
        if (Arrays.mismatch(content, 0, BEGIN.length, BEGIN, 0, BEGIN.length) >= 0
                || !new String(tail, StandardCharsets.ISO_8859_1).contains(END)) {
            throw FileRefused.broken();
        }
        return content;
    }
}
