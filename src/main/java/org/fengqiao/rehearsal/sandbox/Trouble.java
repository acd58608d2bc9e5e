package org.fengqiao.rehearsal.sandbox;

import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngineException;
import org.fengqiao.shared.Causes;
import org.jspecify.annotations.Nullable;

/** Says in both languages why the engine did not go on. What it prints names elements and variables, never people. */
final class Trouble {

    private static final int LONGEST = 300;

    private Trouble() {}

    static CaseResult.Trouble of(RuntimeException failure, @Nullable Spot at) {
        if (Causes.find(failure, Course.EndlessCourse.class).isPresent()) {
            return new CaseResult.Trouble(
                    at, "流程在这里转圈，永远停不下来。", "The flow goes round in circles here and never waits for anybody.");
        }
        var words = words(failure);
        if (words.contains("Unknown property used in expression") || words.contains("non-Boolean")) {
            return new CaseResult.Trouble(
                    at, "条件要问的内容没有值：" + words, "A condition asks for something that has no value: " + words);
        }
        return new CaseResult.Trouble(at, "引擎不能继续：" + words, "The engine cannot go on: " + words);
    }

    static String words(Exception failure) {
        var told = Causes.all(failure, ProcessEngineException.class)
                .flatMap(each -> Stream.ofNullable(each.getMessage()))
                .reduce((outer, inner) -> inner)
                .orElse(String.valueOf(failure.getMessage()));
        var line = told.strip().replaceAll("\\s+", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
