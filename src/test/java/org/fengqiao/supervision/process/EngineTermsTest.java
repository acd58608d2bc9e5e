package org.fengqiao.supervision.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ActivityTypes;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.fengqiao.shared.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A supervisor reads the engine's terms in the own language: each of its constants has a word. */
class EngineTermsTest {

    @ParameterizedTest
    @MethodSource("kinds")
    void eachKindOfElementHasAWord(String kind) {
        assertThat(ElementWords.KINDS.has(kind)).isTrue();
        assertThat(EngineWords.kind(kind).chinese()).matches("\\p{IsHan}+");
    }

    @ParameterizedTest
    @MethodSource("operations")
    void eachOperationHasAWord(String operation) {
        assertThat(OperationWords.OPERATIONS.has(operation)).isTrue();
        assertThat(EngineWords.operation(operation).chinese()).matches("\\p{IsHan}+");
    }

    @Test
    void aMomentIsReadAsADayAndAFlagAsAWord() {
        assertThat(OperationWords.value("dueDate", "1764460800000"))
                .isEqualTo(new Label("2025-11-30 08:00", "2025-11-30 08:00"));
        assertThat(OperationWords.value("priority", "1764460800000"))
                .isEqualTo(new Label("1764460800000", "1764460800000"));
        assertThat(OperationWords.value("delete", "true")).isEqualTo(new Label("是", "yes"));
        assertThat(OperationWords.value("assignee", null)).isNull();
        assertThat(OperationWords.property("ownField")).isEqualTo(new Label("ownField", "ownField"));
    }

    private static Stream<String> kinds() {
        return constants(ActivityTypes.class, "");
    }

    private static Stream<String> operations() {
        return constants(UserOperationLogEntry.class, "OPERATION_TYPE_");
    }

    private static Stream<String> constants(Class<?> type, String prefix) {
        return Arrays.stream(type.getFields())
                .filter(field ->
                        field.getType() == String.class && field.getName().startsWith(prefix))
                .map(EngineTermsTest::value);
    }

    private static String value(Field constant) {
        try {
            return String.valueOf(Objects.requireNonNull(constant.get(null)));
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
