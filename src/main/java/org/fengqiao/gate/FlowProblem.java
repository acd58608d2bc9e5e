package org.fengqiao.gate;

import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.Problem;

/** One finding of the gate, as the engine's report and Camunda Modeler show it: words, Chinese first, and an element. */
record FlowProblem(Finding finding) implements Problem {

    @Override
    public String getMessage() {
        return finding.words();
    }

    @Override
    public int getLine() {
        return finding.line();
    }

    @Override
    public int getColumn() {
        return 0;
    }

    @Override
    public String getMainElementId() {
        return Objects.requireNonNullElse(finding.element(), "");
    }

    @Override
    public List<String> getElementIds() {
        return finding.element() == null ? List.of() : List.of(finding.element());
    }
}
