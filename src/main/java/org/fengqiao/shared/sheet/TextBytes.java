package org.fengqiao.shared.sheet;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Bytes of a text file whose encoding nobody states. Excel on a Chinese Windows saves CSV in GBK and UTF-8 only when
 * asked; so: what a byte order mark says, else UTF-8 where every byte fits, else GB18030, which holds GBK.
 */
final class TextBytes {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private final byte[] bytes;

    TextBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    String text() throws UnreadableFile {
        if (startsWith(0xEF, 0xBB, 0xBF)) {
            return decode(StandardCharsets.UTF_8, 3);
        }
        if (startsWith(0xFF, 0xFE)) {
            return decode(StandardCharsets.UTF_16LE, 2);
        }
        if (startsWith(0xFE, 0xFF)) {
            return decode(StandardCharsets.UTF_16BE, 2);
        }
        refuseBinary();
        return fits(StandardCharsets.UTF_8) ? decode(StandardCharsets.UTF_8, 0) : decode(GB18030, 0);
    }

    private boolean startsWith(int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (var i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private void refuseBinary() throws UnreadableFile {
        for (var i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw new UnreadableFile(
                        lineOf(i),
                        "文件含有空字符，不是 CSV 文本。请提供 CSV（UTF-8 或 GBK）或 XLSX。",
                        "The file holds a NUL and is no CSV text; bring CSV (UTF-8 or GBK) or XLSX.");
            }
        }
    }

    private boolean fits(Charset charset) {
        return firstUnfit(charset, 0, CharBuffer.allocate(bytes.length + 1)) < 0;
    }

    private String decode(Charset charset, int from) throws UnreadableFile {
        var out = CharBuffer.allocate(bytes.length + 1);
        var unfit = firstUnfit(charset, from, out);
        if (unfit >= 0) {
            throw new UnreadableFile(
                    lineOf(unfit),
                    "此行有无法识别的字符编码，请另存为 UTF-8 的 CSV。",
                    "This line holds bytes of no known encoding; save the file as CSV in UTF-8.");
        }
        return out.flip().toString();
    }

    /** Where the first byte lies that the encoding does not know, or -1. */
    private int firstUnfit(Charset charset, int from, CharBuffer out) {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        var result = decoder.decode(in, out, true);
        return result.isUnderflow() && decoder.flush(out).isUnderflow() ? -1 : in.position();
    }

    private int lineOf(int position) {
        var line = 1;
        for (var i = 0; i < position; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
