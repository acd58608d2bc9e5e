package org.fengqiao.identity;

import java.util.Arrays;
import java.util.Optional;

/** What a personal token is for: never more than its owner may do, and never the owner's account itself. */
public enum TokenScope {
    /** Looks things up. */
    READ("read", "查看", "Read"),
    /** Looks things up and registers disputes. */
    REGISTER("register", "查看、登记案件", "Read, register cases"),
    /** Looks things up and brings in flows, as Camunda Modeler does. */
    FLOWS("flows", "查看、引入流程", "Read, bring in flows");

    private final String id;
    private final String chinese;
    private final String english;

    TokenScope(String id, String chinese, String english) {
        this.id = id;
        this.chinese = chinese;
        this.english = english;
    }

    /** The scope with this id. */
    public static Optional<TokenScope> ofId(String id) {
        return Arrays.stream(values()).filter(scope -> scope.id.equals(id)).findFirst();
    }

    /** Its name in an address or a request. */
    public String id() {
        return id;
    }

    /** Its name for a page, in both languages. */
    public String label() {
        return chinese + " " + english;
    }

    /** Whether it is of use to the person at all. */
    public boolean fits(CurrentUser person) {
        return switch (this) {
            case READ -> true;
            case REGISTER -> person.registers();
            case FLOWS -> person.has(Role.FLOW_ADMIN);
        };
    }
}
