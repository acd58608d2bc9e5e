package org.fengqiao.document;

import java.util.Arrays;
import java.util.Optional;

/** What kinds of files are taken, by what is in them. */
public enum PaperType {
    /** A photo. */
    JPEG("image/jpeg", "JPEG 图片", "jpg", true),
    /** A screenshot or a scan. */
    PNG("image/png", "PNG 图片", "png", true),
    /** A photo as some telephones save it. */
    WEBP("image/webp", "WebP 图片", "webp", true),
    /** A scan. */
    PDF("application/pdf", "PDF 文件", "pdf", false),
    /** A text of Word, without macros. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Word 文档", "docx", false),
    /** A text of LibreOffice or WPS, without macros. */
    ODT("application/vnd.oasis.opendocument.text", "ODT 文档", "odt", false);

    private final String mediaType;
    private final String chinese;
    private final String ending;
    private final boolean picture;

    PaperType(String mediaType, String chinese, String ending, boolean picture) {
        this.mediaType = mediaType;
        this.chinese = chinese;
        this.ending = ending;
        this.picture = picture;
    }

    static Optional<PaperType> of(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }

    /** As HTTP names it. */
    public String mediaType() {
        return mediaType;
    }

    /** As people name it. */
    public String chinese() {
        return chinese;
    }

    /** What the name of such a file ends with, without the dot. */
    public String ending() {
        return ending;
    }

    /** Whether a browser shows it as a picture. */
    public boolean isPicture() {
        return picture;
    }
}
