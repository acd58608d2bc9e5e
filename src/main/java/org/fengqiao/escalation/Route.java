package org.fengqiao.escalation;

/**
 * A route that remains when mediation has failed.
 *
 * @param text what the parties may do, a sentence
 * @param basis the law that opens it; empty where the table names none
 */
public record Route(String text, String basis) {

    /** As the notice says it. */
    @Override
    public String toString() {
        return basis.isBlank() ? text : text + "（依据：" + basis + "）";
    }
}
