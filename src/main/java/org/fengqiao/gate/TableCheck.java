package org.fengqiao.gate;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.fengqiao.caseflow.CountyFieldCheck;
import org.fengqiao.caseflow.DisputeLifecycle;

/** A decision table, cell by cell: FEEL that the engine understands, asking what somebody gives. */
final class TableCheck {

    private static final Set<String> HIT_POLICIES = Set.of("UNIQUE", "FIRST", "ANY", "COLLECT", "RULE ORDER");
    private static final Set<String> AGGREGATIONS = Set.of("SUM", "MIN", "MAX", "COUNT");
    private static final Set<String> TYPES =
            Set.of("string", "boolean", "integer", "long", "double", "date", "number", "feel:string", "feel:boolean");

    private final World world;
    private final Findings findings;

    TableCheck(World world, Findings findings) {
        this.world = world;
        this.findings = findings;
    }

    void look(XmlNode decision) {
        var given = given(decision);
        DecisionFile.children(decision, "literalExpression").forEach(each -> feel(each, Feel::expression, given));
        DecisionFile.tables(decision).forEach(this::policy);
        for (var input : DecisionFile.inputs(decision)) {
            DecisionFile.children(input, "inputExpression").forEach(each -> {
                type(each);
                if (DecisionFile.text(each).isBlank()) {
                    findings.at(each, Rule.COLUMN_ASKS_NOTHING);
                }
                feel(each, Feel::expression, given);
            });
        }
        outputs(decision);
        rules(decision, given);
    }

    /** What asks the table gives: our Java what the product's own table asks, a flow its variables. */
    private Set<String> given(XmlNode decision) {
        var given = new HashSet<>(DisputeLifecycle.variableTypes().keySet());
        world.own().decision(decision.id()).ifPresent(ours -> {
            if (!DisputeLifecycle.variableTypes().keySet().containsAll(DecisionFile.asked(ours))) {
                given.clear();
            }
            given.addAll(DecisionFile.asked(ours));
        });
        DecisionFile.inputs(decision).stream()
                .map(each -> each.attribute(Space.CAMUNDA_DMN, "inputVariable"))
                .forEach(each -> Optional.ofNullable(each).ifPresent(given::add));
        return given;
    }

    private void policy(XmlNode table) {
        var policy = table.attributes().getOrDefault("hitPolicy", "UNIQUE");
        var aggregation = table.attribute("aggregation");
        if (!HIT_POLICIES.contains(policy)) {
            findings.at(table, Rule.HIT_POLICY, policy);
        } else if (aggregation != null && (!policy.equals("COLLECT") || !AGGREGATIONS.contains(aggregation))) {
            findings.at(table, Rule.AGGREGATION, aggregation);
        }
    }

    private void outputs(XmlNode decision) {
        var outputs = DecisionFile.outputs(decision);
        if (outputs.isEmpty() && DecisionFile.tables(decision).findAny().isPresent()) {
            findings.at(decision, Rule.NO_OUTPUT);
        }
        var names = new HashSet<String>();
        for (var output : outputs) {
            var name = output.attributes().getOrDefault("name", "");
            if (name.isBlank() && outputs.size() > 1 || !names.add(name)) {
                findings.at(output, Rule.OUTPUT_NAME, name);
            }
            type(output);
        }
    }

    private void type(XmlNode column) {
        var type = column.attribute("typeRef");
        if (type != null && !TYPES.contains(type)) {
            findings.at(column, Rule.COLUMN_TYPE, type);
        }
    }

    private void rules(XmlNode decision, Set<String> given) {
        var columns = DecisionFile.inputs(decision).size();
        var results = DecisionFile.outputs(decision).size();
        for (var rule : DecisionFile.rules(decision)) {
            var conditions = DecisionFile.cells(rule, "inputEntry");
            var answers = DecisionFile.cells(rule, "outputEntry");
            if (conditions.size() != columns || answers.size() != results) {
                findings.at(rule, Rule.ROW_WIDTH, conditions.size() + answers.size(), columns + results);
            } else {
                conditions.forEach(each -> feel(each, Feel::tests, given));
                answers.forEach(each -> feel(each, Feel::expression, given));
            }
        }
    }

    private void feel(XmlNode cell, Function<String, Optional<Feel>> reader, Set<String> given) {
        var text = DecisionFile.text(cell);
        if (text.isBlank() || text.equals("-") && cell.name().equals("inputEntry")) {
            return;
        }
        var read = reader.apply(text);
        if (read.isEmpty()) {
            findings.at(cell, Rule.FEEL_BROKEN, text);
            return;
        }
        var refused = read.get().refused();
        if (refused.isPresent()) {
            findings.at(cell, Rule.FEEL_REFUSED, refused.get());
            return;
        }
        read.get().names().stream()
                .filter(name -> !given.contains(name) && !CountyFieldCheck.isKey(name) && !name.equals("cellInput"))
                .findFirst()
                .ifPresent(name -> findings.at(cell, Rule.NOBODY_GIVES, name));
    }
}
