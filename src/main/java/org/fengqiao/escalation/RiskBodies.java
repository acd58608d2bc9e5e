package org.fengqiao.escalation;

import java.util.List;

/** To whom which risk is reported. An administrator keeps the table; what the law demands stands in it with its article. */
public interface RiskBodies {

    /** In the order of the table. */
    List<Body> of(RiskKind kind);

    /**
     * A body that is told.
     *
     * @param name as the form offers it
     * @param basis the law or rule that demands it
     */
    record Body(String name, String basis) {

        /** As the form says it. */
        @Override
        public String toString() {
            return basis.isBlank() ? name : name + "（依据：" + basis + "）";
        }
    }
}
