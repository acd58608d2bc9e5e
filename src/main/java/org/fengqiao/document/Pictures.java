package org.fengqiao.document;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Whether a picture is one: it is decoded to its end, coarsely, so that a large one costs little memory. */
final class Pictures {

    /** Width times height of the largest: a telephone's 48 megapixels. */
    private static final long MOST_PIXELS = 50_000_000;

    private static final int COARSE = 1_000;

    private Pictures() {}

    static void demandReadable(PaperType type, byte[] content) {
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            var reader = reader(type);
            try {
                reader.setInput(stream, true, true);
                demandSize(reader);
                read(reader);
            } finally {
                reader.dispose();
            }
        } catch (FileRefused refused) {
            throw refused;
        } catch (IOException | RuntimeException unreadable) {
            throw FileRefused.broken();
        }
    }

    private static void demandSize(ImageReader reader) throws IOException {
        if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
            throw new FileRefused("图片太大，最多 5000 万像素。", "The picture is too large: at most 50 million pixels.");
        }
    }

    /** A raster, where the reader has one: the JDK reads the four colours of a printed scan only so. */
    private static void read(ImageReader reader) throws IOException {
        var step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / COARSE);
        var coarse = new ImageReadParam();
        coarse.setSourceSubsampling(step, step, 0, 0);
        if (reader.canReadRaster()) {
            reader.readRaster(0, coarse);
        } else {
            reader.read(0, coarse);
        }
    }

    private static ImageReader reader(PaperType type) throws IOException {
        return type == PaperType.WEBP
                ? new WebPImageReaderSpi().createReaderInstance(null)
                : ImageIO.getImageReadersByFormatName(type.name()).next();
    }
}
