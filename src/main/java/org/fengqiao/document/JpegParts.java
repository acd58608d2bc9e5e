package org.fengqiao.document;

import java.io.ByteArrayOutputStream;
import java.util.Set;

/**
 * Copies a JPEG without loss and without what its camera wrote beside the picture: where it was taken, with which device,
 * by whom, comments, and whatever stands behind the picture's end (ITU-T T.81, annex B). Which way up it is stays.
 */
final class JpegParts {

    private static final int START_OF_SCAN = 0xDA;
    private static final int END = 0xD9;
    private static final int COMMENT = 0xFE;
    private static final Set<Integer> ALONE = Set.of(0x01, 0xD0, 0xD1, 0xD2, 0xD3, 0xD4, 0xD5, 0xD6, 0xD7, 0xD8);

    private final Bytes in;
    private final ByteArrayOutputStream out;

    private JpegParts(byte[] content) {
        in = new Bytes(content, 2);
        out = new ByteArrayOutputStream(content.length);
    }

    static byte[] clean(byte[] content) {
        return new JpegParts(content).copy();
    }

    private byte[] copy() {
        write(0xFF, 0xD8);
        var marker = marker();
        while (marker != END) {
            if (ALONE.contains(marker)) {
                write(0xFF, marker);
            } else {
                part(marker);
            }
            marker = marker();
        }
        write(0xFF, END);
        return out.toByteArray();
    }

    private int marker() {
        if (in.next() != 0xFF) {
            throw FileRefused.broken();
        }
        var marker = in.next();
        while (marker == 0xFF) {
            marker = in.next();
        }
        return marker;
    }

    private void part(int marker) {
        var start = in.at();
        var segment = in.take(in.shortAt(start));
        if (marker == 0xE1 && in.has(start + 2, "Exif\0\0")) {
            out.writeBytes(WayUp.of(segment).map(WayUp::segment).orElseGet(() -> new byte[0]));
        } else if (isOfThePicture(marker, start + 2)) {
            write(0xFF, marker);
            out.writeBytes(segment);
        }
        if (marker == START_OF_SCAN) {
            scan();
        }
    }

    /** JFIF's frame, the colours of the device and of a printer's scan; nothing else of the parts for applications. */
    private boolean isOfThePicture(int marker, int start) {
        return switch (marker) {
            case 0xE0 -> in.has(start, "JFIF\0");
            case 0xE2 -> in.has(start, "ICC_PROFILE\0");
            case 0xEE -> in.has(start, "Adobe");
            default -> (marker < 0xE0 || marker > 0xEF) && marker != COMMENT;
        };
    }

    /** The picture itself, up to the next marker that is none of its own. */
    private void scan() {
        var from = in.at();
        var end = from;
        while (in.peek(end) != 0xFF || isOfTheScan(in.peek(end + 1))) {
            end++;
        }
        out.writeBytes(in.take(end - from));
    }

    private static boolean isOfTheScan(int next) {
        return next == 0x00 || next >= 0xD0 && next <= 0xD7;
    }

    private void write(int first, int second) {
        out.write(first);
        out.write(second);
    }
}
