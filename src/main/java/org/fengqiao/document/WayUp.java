package org.fengqiao.document;

import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Which way up a photo is: the one thing of a camera's notes (Exif) that is kept, because without it the photo lies on its
 * side.
 *
 * @param value 2-8, as Exif numbers it
 */
record WayUp(int value) {

    /** Length, name and two zeros before what is written as a TIFF. */
    private static final int HEAD = 8;

    /** @param segment with its length, without its marker @return nothing for a photo that stands upright */
    static Optional<WayUp> of(byte[] segment) {
        var tiff = new ByteArrayInputStream(segment, HEAD, Math.max(0, segment.length - HEAD));
        try (var stream = new MemoryCacheImageInputStream(tiff)) {
            var entry = new TIFFReader().read(stream).getEntryById(TIFF.TAG_ORIENTATION);
            return entry != null && entry.getValue() instanceof Number way && way.intValue() > 1 && way.intValue() <= 8
                    ? Optional.of(new WayUp(way.intValue()))
                    : Optional.empty();
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    /** Camera's notes with nothing else in them: marker, length, name, and a TIFF of one entry. */
    byte[] segment() {
        return new byte[] {
            (byte) 0xFF,
            (byte) 0xE1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            0x01,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) value,
            0,
            0,
            0,
            0,
            0,
            0
        };
    }
}
