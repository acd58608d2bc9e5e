package org.fengqiao.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The corpus: bad flows, forms and tables with one fault each, all refused with that finding and no other; and good ones. */
class CorpusTest {

    private static final Checker CHECKER = new Checker(new AroundTheGate());
    private static final List<FlowFile> SHIPPED = FlowSource.jar();

    private static final FlowFile FLOW = base("processes/trial-mediation.bpmn");
    private static final FlowFile FORM = base("forms/trial-mediation/ask-trial.form");
    private static final FlowFile TABLE = base("processes/decisions/trial-table.dmn");
    private static final FlowFile OTHER = base("processes/decisions/other-table.dmn");

    private static FlowFile base(String name) {
        return file(name, CorpusCase.resource("base/" + Names.base(name)));
    }

    private static FlowFile file(String name, String text) {
        return new FlowFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Stream<CorpusCase> badFlows() {
        return CorpusCase.in("bad-flows.txt");
    }

    static Stream<CorpusCase> badForms() {
        return CorpusCase.in("bad-forms.txt");
    }

    static Stream<CorpusCase> badTables() {
        return CorpusCase.in("bad-tables.txt");
    }

    static Stream<CorpusCase> badOwn() {
        return CorpusCase.in("bad-own.txt");
    }

    static Stream<CorpusCase> goodFlows() {
        return CorpusCase.in("good-flows.txt");
    }

    static Stream<CorpusCase> goodForms() {
        return CorpusCase.in("good-forms.txt");
    }

    static Stream<CorpusCase> goodTables() {
        return CorpusCase.in("good-tables.txt");
    }

    @Test
    void theCorpusIsAsLargeAsWasAsked() {
        assertThat(Stream.of(badFlows(), badForms(), badTables(), badOwn()).flatMap(each -> each))
                .extracting(CorpusCase::name)
                .hasSizeGreaterThan(120);
        assertThat(Stream.of(goodFlows(), goodForms(), goodTables()).flatMap(each -> each))
                .hasSizeGreaterThan(40);
    }

    /** What no change of a sound file can show is in {@link WholeFileTest}; that the gate itself fails, in none. */
    @Test
    void everyRuleHasACase() throws Exception {
        var shown = new TreeSet<>(Set.of(
                "FILE_NAME",
                "FILE_TYPE",
                "TOO_LARGE",
                "EMPTY",
                "ARCHIVE",
                "ENCODING",
                "NUL",
                "TOO_MANY_FILES",
                "TOO_DEEP",
                "TOO_MANY_ELEMENTS",
                "TOO_MANY_ATTRIBUTES",
                "TOO_MANY_FIELDS",
                "GATE_FAILED"));
        Stream.of(badFlows(), badForms(), badTables(), badOwn(), goodFlows())
                .flatMap(each -> each)
                .forEach(each -> Optional.ofNullable(each.rule()).ifPresent(shown::add));
        WholeFileTest.files().forEach(file -> shown.add(WholeFileTest.rule(file)));

        assertThat(shown)
                .containsAll(Arrays.stream(Rule.values()).map(Rule::name).toList());
    }

    @ParameterizedTest
    @MethodSource("badFlows")
    void aBadFlowIsRefused(CorpusCase bad) {
        assertRefused(bad, flow(bad));
    }

    @ParameterizedTest
    @MethodSource("badForms")
    void aBadFormIsRefused(CorpusCase bad) {
        assertRefused(bad, check(file(FORM.name(), bad.changed(text(FORM), false))));
    }

    @ParameterizedTest
    @MethodSource("badTables")
    void aBadTableIsRefused(CorpusCase bad) {
        assertRefused(bad, check(file(TABLE.name(), bad.changed(text(TABLE), false))));
    }

    @ParameterizedTest
    @MethodSource("badOwn")
    void aBadChangeOfOurOwnIsRefused(CorpusCase bad) {
        var shipped = SHIPPED.stream()
                .filter(each -> each.name().equals(bad.file()))
                .findFirst()
                .orElseThrow();
        var files = new ArrayList<>(List.of(file(shipped.name(), bad.changed(text(shipped), false))));
        SHIPPED.stream()
                .filter(each -> each.isForm() && each.name().startsWith("forms/township-mediation/"))
                .forEach(files::add);

        assertRefused(bad, CHECKER.check(files, SHIPPED));
    }

    @ParameterizedTest
    @MethodSource("goodFlows")
    void aGoodFlowIsAccepted(CorpusCase good) {
        var found = flow(good);

        assertThat(found).filteredOn(Finding::isError).isEmpty();
        if (good.rule() != null) {
            assertThat(found).extracting(Finding::rule, Finding::element).contains(tuple(good.rule(), good.element()));
        }
    }

    @ParameterizedTest
    @MethodSource("goodForms")
    void aGoodFormIsAccepted(CorpusCase good) {
        assertThat(check(file(FORM.name(), good.changed(text(FORM), false))))
                .filteredOn(Finding::isError)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("goodTables")
    void aGoodTableIsAccepted(CorpusCase good) {
        assertThat(check(file(TABLE.name(), good.changed(text(TABLE), false))))
                .filteredOn(Finding::isError)
                .isEmpty();
    }

    private static String text(FlowFile file) {
        return new String(file.content(), StandardCharsets.UTF_8);
    }

    private static List<Finding> flow(CorpusCase change) {
        return CHECKER.check(List.of(file(FLOW.name(), change.changed(text(FLOW), true)), FORM), with(OTHER));
    }

    private static List<Finding> check(FlowFile file) {
        return CHECKER.check(List.of(file), with(OTHER));
    }

    private static List<FlowFile> with(FlowFile other) {
        return Stream.concat(SHIPPED.stream(), Stream.of(other)).toList();
    }

    private static void assertRefused(CorpusCase bad, List<Finding> found) {
        assertThat(found).filteredOn(Finding::isError).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(bad.rule());
            assertThat(finding.element()).isEqualTo(bad.element());
            assertThat(finding.line()).isPositive();
            assertThat(finding.chinese()).containsPattern("\\p{IsHan}");
            assertThat(finding.english()).containsPattern("[a-z]");
        });
    }
}
