package org.fengqiao.document;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.fengqiao.shared.Label;

/** Says of a file that is not taken what it is, and what to do instead. */
final class WhyNot {

    private static final String TAKEN = "只收 JPEG、PNG、WebP 图片和 PDF、Word（docx）、ODT 文件。";
    private static final String TAKEN_ENGLISH = "Taken are JPEG, PNG and WebP pictures, PDF, Word (docx) and ODT.";

    private static final Pattern PROGRAM = Pattern.compile(
            "application/(x-msdownload|x-dosexec|x-elf|x-executable|x-sharedlib|x-object|x-coredump|x-mach-o.*"
                    + "|java-vm|java-archive|vnd\\.android\\.package-archive|x-msi|x-ms-shortcut|wasm)(;.*)?");
    private static final Pattern SCRIPT = Pattern.compile(
            "(text|application)/(x-)?(sh|bash|shellscript|python|perl|php|ruby|tcl|bat|powershell|javascript|vbscript|vbasic|awk|groovy)(;.*)?");
    private static final Pattern WEB_PAGE = Pattern.compile("text/html|application/xhtml\\+xml|image/svg\\+xml");

    private static final Pattern PACKED =
            Pattern.compile("application/(zip|gzip|x-(7z-compressed|rar.*|tar|bzip2?|xz|gtar|compress))(;.*)?");

    private static final Map<String, FileRefusedWords> BY_TYPE = Map.of(
            "image/heic",
            words(
                    "这是 HEIC 照片，请在手机“相机”设置里改用“兼容性最佳（JPEG）”再拍。",
                    "A HEIC photo: let the camera save JPEG (“most compatible”)."),
            "image/heif",
            words(
                    "这是 HEIF 照片，请在手机“相机”设置里改用“兼容性最佳（JPEG）”再拍。",
                    "A HEIF photo: let the camera save JPEG (“most compatible”)."),
            PackedText.WITH_MACROS,
            words("文档里有宏（程序），请另存为不带宏的 docx 或者 PDF。", "The document holds macros; save it without them, or as PDF."),
            "application/x-tika-msoffice",
            words(
                    "这是旧版 Office 文件或者加了密码的文件，请另存为 docx 或者 PDF。",
                    "An old or encrypted Office file; save it as docx or PDF."));

    private WhyNot() {}

    static FileRefused of(String type) {
        var known = BY_TYPE.get(type);
        if (known != null) {
            return new FileRefused(known.chinese + TAKEN, known.english + " " + TAKEN_ENGLISH);
        }
        var plain = type.toLowerCase(Locale.ROOT);
        if (PROGRAM.matcher(plain).matches()) {
            return refused("这不是图片或者文档，而是一个程序，不能上传。", "This is a program, whatever its name says; it is not taken.");
        }
        if (SCRIPT.matcher(plain).matches()) {
            return refused("这不是图片或者文档，而是一段脚本程序，不能上传。", "This is a script, whatever its name says; it is not taken.");
        }
        return WEB_PAGE.matcher(plain).matches()
                ? refused(
                        "这是网页或者矢量图，里面可能有程序，不能上传。",
                        "This is a web page or a drawing that may hold a program; it is not taken.")
                : refused("不收" + kind(plain).chinese() + "。", kind(plain).english() + " are not taken.");
    }

    /** The kind of a file as its owner would say it: the machine's name of it helps nobody. */
    private static Label kind(String type) {
        if (type.startsWith("video/")) {
            return new Label("视频", "Videos");
        }
        if (type.startsWith("audio/")) {
            return new Label("录音", "Sound recordings");
        }
        if (type.startsWith("image/")) {
            return new Label("这种格式的图片", "Pictures of this format");
        }
        if (PACKED.matcher(type).matches()) {
            return new Label("压缩包", "Archives");
        }
        return type.startsWith("text/") ? new Label("纯文本文件", "Text files") : new Label("这种文件", "Files of this kind");
    }

    private static FileRefused refused(String chinese, String english) {
        return new FileRefused(chinese + TAKEN, english + " " + TAKEN_ENGLISH);
    }

    private static FileRefusedWords words(String chinese, String english) {
        return new FileRefusedWords(chinese, english);
    }

    private record FileRefusedWords(String chinese, String english) {}
}
