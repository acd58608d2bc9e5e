package org.fengqiao.document;

import java.io.ByteArrayOutputStream;
import java.util.Set;

/** Copies a PNG with the parts that draw it and no others: no texts, no camera's notes, nothing behind its end. */
final class PngParts {

    private static final Set<String> OF_THE_PICTURE =
            Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "pHYs", "bKGD");

    private static final int SIGNATURE = 8;
    /** Length, name and checksum of a part. */
    private static final int FRAME = 12;

    private PngParts() {}

    static byte[] clean(byte[] content) {
        var in = new Bytes(content, 0);
        var out = new ByteArrayOutputStream(content.length);
        out.writeBytes(in.take(SIGNATURE));
        var name = "";
        while (!name.equals("IEND")) {
            name = in.name(in.at() + 4);
            var part = in.take(in.intAt(in.at()) + FRAME);
            if (OF_THE_PICTURE.contains(name)) {
                out.writeBytes(part);
            }
        }
        return out.toByteArray();
    }
}
