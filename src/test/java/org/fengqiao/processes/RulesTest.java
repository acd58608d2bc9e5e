package org.fengqiao.processes;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.fengqiao.testing.Proves;
import org.junit.jupiter.api.Test;

/**
 * Each rule of people's mediation with the places where it is encoded and the tests that prove it. The rules stand in
 * {@code docs/rules/rules.csv}; the proofs are found in the tests; {@code docs/rules.md} is written from both.
 */
class RulesTest {

    private static final Path RULES = Path.of("docs", "rules", "rules.csv");
    private static final Path DOCUMENT = Path.of("docs", "rules.md");
    private static final String WRITE = "fengqiao.write-rules";

    private static final List<Rule> ALL = rules();
    private static final List<Proof> PROOFS = proofs();

    @Test
    void thereAreThirtyRules() {
        assertThat(ALL).hasSize(30).extracting(Rule::id).doesNotHaveDuplicates().allMatch(id -> id.matches("R\\d\\d"));
        assertThat(ALL).extracting(Rule::kind).containsOnly("LAW", "COUNTY");
    }

    @Test
    void everyRuleHasAProofOrSaysWhyItComesLater() {
        assertThat(ALL).allSatisfy(rule -> assertThat(
                        rule.later().isEmpty() && proofsOf(rule).isEmpty())
                .as("%s has no proof and no reason for coming later", rule.id())
                .isFalse());
    }

    @Test
    void everyProofNamesARuleAndAPlaceThatIsThere() {
        var places = places();

        assertThat(PROOFS).isNotEmpty().allSatisfy(proof -> {
            assertThat(ALL).extracting(Rule::id).contains(proof.rule());
            assertThat(places).as(proof.test()).contains(proof.at());
        });
    }

    @Test
    void theDocumentSaysWhatTheRulesAre() throws IOException {
        var expected = document();
        if (Boolean.getBoolean(WRITE)) {
            Files.writeString(DOCUMENT, expected);
        }

        assertThat(Files.readString(DOCUMENT))
                .as("write it anew: mvn test -Dtest=RulesTest -D%s=true", WRITE)
                .isEqualTo(expected);
    }

    private static String document() {
        return """
                # 规则 Rules

                由 `RulesTest` 根据 `docs/rules/rules.csv` 和测试写出，请勿手改。改规则或测试后运行 `mvn test -Dtest=RulesTest -D%s=true`。
                Written by `RulesTest` from `docs/rules/rules.csv` and the tests. “法定 law” is fixed; “县定 county” is the county's own, its figures stand in the decision tables.

                | 规则 rule | 内容 content | 依据 source | 性质 kind | 写在哪里 encoded in | 由谁证明 proved by | 以后 later |
                | --- | --- | --- | --- | --- | --- | --- |
                %s
                """.formatted(WRITE, ALL.stream().map(RulesTest::row).collect(joining("\n")));
    }

    private static String row(Rule rule) {
        var proofs = proofsOf(rule);
        return "| "
                + String.join(
                        " | ",
                        rule.id(),
                        rule.chinese() + "<br>" + rule.english(),
                        rule.source(),
                        rule.kind().equals("LAW") ? "法定 law" : "县定 county",
                        list(proofs.stream().map(Proof::at)),
                        list(proofs.stream().map(Proof::test)),
                        rule.later())
                + " |";
    }

    private static String list(Stream<String> items) {
        return items.distinct().map(item -> "`" + item + "`").collect(joining("<br>"));
    }

    private static List<Proof> proofsOf(Rule rule) {
        return PROOFS.stream().filter(proof -> proof.rule().equals(rule.id())).toList();
    }

    private static Set<String> places() {
        var elements = ShippedFlows.models().flatMap(model -> model.all(BaseElement.class).stream()
                .map(element -> model.id() + "#" + element.getId()));
        var rows = ShippedFlows.decisionFiles().map(ShippedFlows::decision).flatMap(decision -> ((DmnDecisionTableImpl)
                        decision.getDecisionLogic())
                .getRules().stream()
                        .flatMap(row -> Stream.concat(
                                Stream.of(row.getId()),
                                row.getConditions().stream().limit(1).map(cell -> String.valueOf(cell.getExpression())
                                        .replace("\"", ""))))
                        .map(row -> decision.getKey() + "#" + row));
        var types = classes(new ImportOption.DoNotIncludeTests()).map(JavaClass::getSimpleName);
        // What is nowhere asked is encoded in every form at once.
        return Stream.of(elements, rows, types, Stream.of("forms"))
                .flatMap(each -> each)
                .collect(Collectors.toSet());
    }

    private static List<Proof> proofs() {
        return classes(new ImportOption.OnlyIncludeTests())
                .filter(type -> !type.isAnnotation() && !type.isNestedClass())
                .flatMap(RulesTest::proofsIn)
                .sorted(Comparator.comparing(Proof::rule)
                        .thenComparing(Proof::test)
                        .thenComparing(Proof::at))
                .toList();
    }

    private static Stream<Proof> proofsIn(JavaClass imported) {
        var type = imported.reflect();
        var ofMethods = Arrays.stream(type.getDeclaredMethods())
                .flatMap(method -> proofs(method, type.getSimpleName() + "." + method.getName()));
        return Stream.concat(proofs(type, type.getSimpleName()), ofMethods);
    }

    private static Stream<Proof> proofs(AnnotatedElement test, String name) {
        return Arrays.stream(test.getAnnotationsByType(Proves.class))
                .map(proof -> new Proof(proof.value(), proof.at(), name));
    }

    private static Stream<JavaClass> classes(ImportOption option) {
        return new ClassFileImporter().withImportOption(option).importPackages("org.fengqiao").stream();
    }

    private static List<Rule> rules() {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var lines = format.parse(Files.newBufferedReader(RULES))) {
            return lines.stream().map(Rule::of).toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    record Rule(String id, String chinese, String english, String source, String kind, String later) {

        static Rule of(CSVRecord line) {
            return new Rule(
                    line.get("id"),
                    line.get("chinese"),
                    line.get("english"),
                    line.get("source"),
                    line.get("kind"),
                    line.get("later"));
        }
    }

    record Proof(String rule, String at, String test) {}
}
