package org.fengqiao.shared;

/**
 * What an act answers: what has happened, in one sentence, in both languages; the page shows the reader's.
 *
 * @param message in Chinese
 */
public record Said(String message, String messageEnglish) {

    /** From both wordings. */
    public static Said of(Label label) {
        return new Said(label.chinese(), label.english());
    }
}
