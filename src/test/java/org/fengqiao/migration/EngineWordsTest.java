package org.fengqiao.migration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The messages are those of the engine's validators, version 7.24. */
class EngineWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "There is no migration instruction for this instance's activity",
                "The closest mapped ancestor 'sub_a' is mapped to scope 'sub_b' which is not an ancestor of target scope 'user_c'",
                "Target activity 'user_a' is a descendant of multi-instance body 'user_a#multiInstanceBody' that is not mapped from the source process definition.",
                "Must map the inner activity of a multi-instance body when the body is mapped",
                "Cannot remove the inner activity of a multi-instance body when the body is mapped",
                "Conditional event has to migrate with update event trigger.",
                "The target gateway must have at least the same number of incoming sequence flows that the source gateway has",
                "The gateway's flow scope 'sub_a' must be mapped",
                "Only one gateway can be mapped to gateway 'gateway_a'",
                "There are multiple mappings for source activity id 'user_a': x, y",
                "Activities have incompatible types (UserTaskActivityBehavior is not compatible with CallActivityBehavior)",
                "The source activity's event scope (sub_a) must be mapped but the target activity has no event scope",
                "The source activity's event scope (sub_a) must be mapped to the target activity's event scope (sub_b)",
                "Events are not of the same type (boundaryTimer != boundaryMessage)",
                "Cannot update event trigger because the activity does not define a persistent event trigger",
                "Transition instance is assigned to no sequence flow and target activity has more than one outgoing sequence flow",
                "Transition instance is assigned to a sequence flow that cannot be matched in the target activity",
                "Target activity is not asyncAfter",
                "Target activity is not asyncBefore",
                "A transition instance that instantiates the process can only be migrated to a process-level flow node",
                "Cannot migrate subscription for compensation handler 'service_a'. There is no migration instruction for the compensation start event",
                "The type of the source activity is not supported for activity instance migration",
                "The variable 'outcome' exists in both, this scope and concurrent local in the parent scope. Migrating to a non-scope activity would overwrite one of them.",
                "Process instance contains not migrated jobs: [1]"
            })
    void eachOfTheEnginesReasonsHasChineseWords(String engine) {
        var words = EngineWords.of(engine, id -> "《" + id + "》");

        assertThat(words.chinese()).doesNotContain("引擎不接受").doesNotContain("$").endsWith("。");
        assertThat(words.english()).endsWith(".").contains(engine.substring(0, 12));
    }

    @Test
    void elementsAreCalledByTheirNames() {
        assertThat(EngineWords.of("The gateway's flow scope 'sub_a' must be mapped", id -> "看住期限")
                        .chinese())
                .isEqualTo("网关所在的“看住期限”也要对应。");
    }

    @Test
    void aReasonThatNobodyKnowsIsPassedOn() {
        assertThat(EngineWords.of("Something new", id -> id).chinese()).isEqualTo("引擎不接受：Something new");
    }
}
