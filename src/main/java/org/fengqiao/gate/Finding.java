package org.fengqiao.gate;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a file.
 *
 * @param rule stable name of what it breaks: a {@link Rule}
 * @param file name of the file, as it came
 * @param element id of the element, field or decision; null where the file as a whole is meant
 * @param elementName what people call the element
 * @param line where it begins, from 1; 0 where no line can be said
 * @param chinese what is wrong and what to do
 * @param english the same in English
 */
public record Finding(
        String rule,
        String file,
        @Nullable String element,
        @Nullable String elementName,
        int line,
        Severity severity,
        String chinese,
        String english) {

    /** Whether it keeps the file from coming into force. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** The same in Chinese and English, as the engine's report shows it. */
    public String words() {
        return chinese + " " + english;
    }

    /** All of it on one line, for a log or a text file. */
    public String text() {
        var place = new StringBuilder(file);
        if (line > 0) {
            place.append(':').append(line);
        }
        if (element != null) {
            place.append(' ').append(element);
        }
        if (elementName != null && !elementName.isBlank()) {
            place.append("（")
                    .append(elementName.strip().replaceAll("\\s+", " "))
                    .append("）");
        }
        return place + (isError() ? " 错误 " : " 提醒 ") + words();
    }
}
