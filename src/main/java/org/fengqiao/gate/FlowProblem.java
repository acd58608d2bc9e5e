package org.fengqiao.gate;

import java.util.List;
import org.camunda.bpm.engine.Problem;

/** One finding of the gate, as the engine's report and Camunda Modeler show it: words, Chinese first, and an element. */
record FlowProblem(String words, String element) implements Problem {

    @Override
    public String getMessage() {
        return words;
    }

    @Override
    public int getLine() {
        return 0;
    }

    @Override
    public int getColumn() {
        return 0;
    }

    @Override
    public String getMainElementId() {
        return element;
    }

    @Override
    public List<String> getElementIds() {
        return List.of(element);
    }
}
