package org.fengqiao.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.springframework.stereotype.Component;

/** Looks into a file: what it is counts, not what it is called. What is no paper is refused in words that say what it is. */
@Component
class FileCheck {

    private static final String OOXML = "application/x-tika-ooxml";
    private static final String ZIP = "application/zip";

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

    /** @throws FileRefused when it is empty, too large, broken, or no kind of file that is taken */
    CheckedFile check(byte[] content) {
        demandSize(content.length);
        var found = found(content);
        var type = PaperType.of(found).orElseThrow(() -> WhyNot.of(found));
        return switch (type) {
            case JPEG -> picture(type, JpegParts.clean(content));
            case PNG -> picture(type, PngParts.clean(content));
            case WEBP -> picture(type, WebpParts.clean(content));
            case PDF -> new CheckedFile(type, PdfEnds.demand(content));
            case DOCX, ODT -> new CheckedFile(type, content);
        };
    }

    private static void demandSize(int bytes) {
        if (bytes == 0) {
            throw new FileRefused("文件是空的，没有内容。", "The file is empty.");
        }
        if (bytes > SentFile.MOST_BYTES) {
            throw new FileRefused(
                    "文件超过 20 MB，请压缩或者分开上传。", "The file is larger than 20 MB; make it smaller or send it in parts.");
        }
    }

    private String found(byte[] content) {
        try {
            var found = types.detect(new ByteArrayInputStream(content), new Metadata())
                    .getBaseType()
                    .toString();
            return found.equals(ZIP) || found.equals(OOXML) || found.startsWith("application/vnd.oasis.opendocument")
                    ? PackedText.typeOf(content)
                    : found;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static CheckedFile picture(PaperType type, byte[] clean) {
        Pictures.demandReadable(type, clean);
        return new CheckedFile(type, clean);
    }
}
