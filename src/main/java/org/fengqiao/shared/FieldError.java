package org.fengqiao.shared;

/**
 * One field of an input that cannot be taken, with the reason in both languages of the product.
 *
 * @param field the field's name as the form or the request spells it
 * @param chinese the reason, for the user
 * @param english the same in English
 */
public record FieldError(String field, String chinese, String english) {

    /** Both languages in one line, Chinese first, as every message of the product is shown. */
    public String text() {
        return chinese + " " + english;
    }
}
