package org.fengqiao.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the product ships passes its own gate without a word. */
class ShippedFlowsGateTest {

    private static final Checker CHECKER = new Checker(new AroundTheGate());
    private static final List<FlowFile> ALL = FlowSource.jar();

    static Stream<FlowFile> files() {
        return ALL.stream();
    }

    @Test
    void allTogetherPass() {
        assertThat(CHECKER.check(ALL, List.of())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void eachPassesWithTheOthersInForce(FlowFile file) {
        var forms = ALL.stream().filter(FlowFile::isForm).toList();
        var deployment = file.isProcess()
                ? Stream.concat(Stream.of(file), forms.stream()).toList()
                : List.of(file);

        assertThat(CHECKER.check(deployment, ALL)).isEmpty();
    }
}
