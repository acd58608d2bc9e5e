package org.fengqiao.document;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Set;

/** Copies a WebP with the parts that draw it and no others: no camera's notes, nothing behind its end. */
final class WebpParts {

    private static final Set<String> OF_THE_PICTURE = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ICCP", "ANIM", "ANMF");

    /** In VP8X: there are camera's notes (Exif), and there are Adobe's (XMP). */
    private static final int NOTES = 0x08 | 0x04;

    private static final int HEAD = 12;

    private WebpParts() {}

    static byte[] clean(byte[] content) {
        var in = new Bytes(content, 0);
        var out = new ByteArrayOutputStream(content.length);
        out.writeBytes(in.take(HEAD));
        var end = in.lowIntAt(4) + 8;
        while (in.at() < end && !in.isAtEnd()) {
            var name = in.name(in.at());
            var length = in.lowIntAt(in.at() + 4);
            var part = in.take(8 + length + length % 2);
            if (OF_THE_PICTURE.contains(name)) {
                out.writeBytes(name.equals("VP8X") ? withoutNotes(part) : part);
            }
        }
        return sized(out.toByteArray());
    }

    private static byte[] withoutNotes(byte[] part) {
        part[8] &= (byte) ~NOTES;
        return part;
    }

    private static byte[] sized(byte[] clean) {
        ByteBuffer.wrap(clean).order(ByteOrder.LITTLE_ENDIAN).putInt(4, clean.length - 8);
        return clean;
    }
}
