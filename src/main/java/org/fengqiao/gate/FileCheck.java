package org.fengqiao.gate;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** What every file has to be before anybody looks into it: named well, small enough, and a text in UTF-8. */
final class FileCheck {

    /** Bytes; the largest file of the product has sixty thousand. */
    static final int LARGEST = 2_000_000;

    private static final int LONGEST_NAME = 200;
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_.()（）\\-]+([ /][\\p{L}\\p{N}_.()（）\\-]+)*");
    private static final Pattern DECLARED =
            Pattern.compile("^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([A-Za-z0-9._\\-]+)[\"']");
    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private FileCheck() {}

    /** Whether it makes sense to read on; the findings say why not. */
    static boolean passes(FlowFile file, Findings findings) {
        var content = file.content();
        if (!isNamedWell(file.name())) {
            findings.in(0, Rule.FILE_NAME);
        } else if (!file.isProcess() && !file.isDecision() && !file.isForm()) {
            findings.in(0, Rule.FILE_TYPE);
        } else if (content.length > LARGEST) {
            findings.in(0, Rule.TOO_LARGE, content.length / 1000, LARGEST / 1000);
        } else if (content.length == 0) {
            findings.in(0, Rule.EMPTY);
        } else if (isArchive(content)) {
            findings.in(0, Rule.ARCHIVE);
        } else {
            return isText(content, findings);
        }
        return false;
    }

    private static boolean isNamedWell(String name) {
        return name.length() <= LONGEST_NAME && NAME.matcher(name).matches() && !name.contains("..");
    }

    private static boolean isArchive(byte[] content) {
        return starts(content, 'P', 'K', 3, 4)
                || starts(content, 'P', 'K', 5, 6)
                || starts(content, 0x1F, 0x8B)
                || starts(content, 'B', 'Z', 'h')
                || starts(content, 0xFD, '7', 'z', 'X', 'Z')
                || starts(content, '7', 'z', 0xBC, 0xAF);
    }

    private static boolean starts(byte[] content, int... magic) {
        if (content.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((content[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isText(byte[] content, Findings findings) {
        try {
            var text = decode(content);
            var zero = text.indexOf('\0');
            if (zero == 0 || zero == 1) {
                // UTF-16 without a mark.
                findings.in(0, Rule.ENCODING, "UTF-16");
                return false;
            }
            if (zero > 0) {
                findings.in((int) text.substring(0, zero).lines().count(), Rule.NUL);
                return false;
            }
            var declared = DECLARED.matcher(text);
            if (declared.find() && !isUtf8(declared.group(1))) {
                findings.in(1, Rule.ENCODING, declared.group(1));
                return false;
            }
            return true;
        } catch (CharacterCodingException other) {
            if (isCutOff(content)) {
                findings.in(
                        (int) new String(content, StandardCharsets.UTF_8)
                                .lines()
                                .count(),
                        Rule.CUT_OFF);
            } else {
                findings.in(0, Rule.ENCODING, "?");
            }
            return false;
        }
    }

    /** Whether only the last character is not whole. */
    private static boolean isCutOff(byte[] content) {
        for (int lost = 1; lost <= 3 && lost < content.length; lost++) {
            try {
                return !decode(Arrays.copyOf(content, content.length - lost)).isBlank();
            } catch (CharacterCodingException notYet) {
                // One byte less, then.
            }
        }
        return false;
    }

    private static boolean isUtf8(String name) {
        return name.toUpperCase(Locale.ROOT).matches("UTF-?8|US-ASCII|ASCII");
    }

    /** The text without a byte order mark. @throws CharacterCodingException where it is not UTF-8 */
    static String decode(byte[] content) throws CharacterCodingException {
        var skip = starts(content, 0xEF, 0xBB, 0xBF) ? BOM.length : 0;
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(content, skip, content.length - skip))
                .toString();
    }
}
