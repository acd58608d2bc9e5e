package org.fengqiao.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fengqiao.casefile.CaseAction;
import org.fengqiao.casefile.CaseAction.Field;
import org.fengqiao.testing.EngineTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every act of the case tab, and every field of it, is read by somebody whose browser is set to English. */
@EngineTest
class ActsInEnglishTest {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    @Autowired
    List<CaseAction> actions;

    @Test
    void everyFieldOfEveryActHasItsEnglishWords() {
        assertThat(actions).hasSizeGreaterThan(30);
        assertThat(actions.stream().flatMap(ActsInEnglishTest::withoutEnglish)).isEmpty();
    }

    private static Stream<String> withoutEnglish(CaseAction action) {
        return action.asked().stream().flatMap(field -> Stream.concat(words(field), options(field))
                .filter(pair -> isMissing(pair[0], pair[1]))
                .map(pair -> action.getClass().getSimpleName() + "." + field.name() + ": " + pair[0]));
    }

    private static Stream<String[]> words(Field field) {
        return Stream.of(
                new String[] {field.label(), field.labelEnglish()}, new String[] {field.why(), field.whyEnglish()});
    }

    private static Stream<String[]> options(Field field) {
        return field.options().stream().map(option -> new String[] {option.label(), option.labelEnglish()});
    }

    private static boolean isMissing(String chinese, String english) {
        return chinese.isEmpty() != english.isEmpty() || HAN.matcher(english).find();
    }
}
