package org.fengqiao.casefile;

import org.fengqiao.shared.Label;

/** The case is not in a state that allows this. Nothing was changed. REST answers 409, a form says it to the user. */
public class CaseRuleViolated extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String number;
    private final String chinese;
    private final String english;

    /**
     * @param number whose rule it was
     * @param chinese the rule in the user's words
     * @param english the same in English
     */
    public CaseRuleViolated(CaseNumber number, String chinese, String english) {
        super(chinese + " " + english + " [" + number + "]");
        this.number = number.code();
        this.chinese = chinese;
        this.english = english;
    }

    /** The rule in the user's words, without the number, which the message has for the log. */
    public Label words() {
        return new Label(chinese, english);
    }

    /** The same with the number in its words: for whoever asked for several cases at once and must know which of them it was. */
    public CaseRuleViolated naming() {
        return new CaseRuleViolated(CaseNumber.of(number), number + "：" + chinese, number + ": " + english);
    }
}
