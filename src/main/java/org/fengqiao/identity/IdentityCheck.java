package org.fengqiao.identity;

import java.util.Arrays;
import java.util.Optional;

/** How somebody made sure that a person who asks for help with an account is its owner. */
public enum IdentityCheck {
    /** Came with the identity card. */
    CARD("card", "本人到场，核对身份证件", "Came in person, identity card seen"),
    /** Came and is known by sight. */
    KNOWN("known", "本人到场，经办人认识本人", "Came in person, known by sight"),
    /** Called back on the number that the roster has. */
    CALLED_BACK("calledBack", "按名册所留电话回拨本人核实", "Called back on the roster's number"),
    /** Vouched for by the head of the committee. */
    VOUCHED("vouched", "所在调委会主任当面确认", "Vouched for by the head of the committee");

    private final String id;
    private final String chinese;
    private final String english;

    IdentityCheck(String id, String chinese, String english) {
        this.id = id;
        this.chinese = chinese;
        this.english = english;
    }

    /** The way with this id. */
    public static Optional<IdentityCheck> ofId(String id) {
        return Arrays.stream(values()).filter(check -> check.id.equals(id)).findFirst();
    }

    /** Its name in a request. */
    public String id() {
        return id;
    }

    /** Its name for a page, in both languages. */
    public String label() {
        return chinese + " " + english;
    }
}
