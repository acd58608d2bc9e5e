package org.fengqiao.gate;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.fengqiao.caseflow.LimitNames;
import org.jspecify.annotations.Nullable;

/** The product's own tables: what our Java reads from them has to be there, whatever the county writes into the rows. */
final class OwnDecisionCheck {

    private final World world;
    private final Findings findings;

    OwnDecisionCheck(World world, Findings findings) {
        this.world = world;
        this.findings = findings;
    }

    void look(XmlNode decision, XmlNode ours) {
        for (var output : DecisionFile.outputs(ours)) {
            var name = output.attributes().getOrDefault("name", "");
            var now = DecisionFile.outputs(decision).stream()
                    .filter(each -> name.equals(each.attribute("name")))
                    .findFirst();
            if (now.isEmpty()) {
                findings.at(decision, Rule.OUTPUT_MISSING, name);
            } else if (!type(output).equals(type(now.get()))) {
                findings.at(now.get(), Rule.OUTPUT_TYPE, name, type(output));
            }
        }
        if (decision.id().equals(DecisionFile.LIMITS)) {
            limits(decision, ours);
        }
    }

    private static String type(XmlNode column) {
        return column.attributes().getOrDefault("typeRef", "");
    }

    private void limits(XmlNode decision, XmlNode ours) {
        var inputs = DecisionFile.inputs(decision);
        if (inputs.isEmpty() || !asks(inputs.get(0)).equals("limit")) {
            findings.at(decision, Rule.LIMIT_COLUMN);
            return;
        }
        var missing = new TreeSet<>(DecisionFile.limits(ours));
        world.flows().forEach(flow -> missing.addAll(asked(flow)));
        missing.removeAll(DecisionFile.limits(decision));
        if (DecisionFile.limits(decision).isEmpty() || !missing.isEmpty()) {
            findings.at(decision, Rule.LIMIT_IN_USE, String.join(", ", missing));
        }
        DecisionFile.rules(decision).forEach(rule -> row(decision, rule));
    }

    private static String asks(XmlNode input) {
        return DecisionFile.children(input, "inputExpression")
                .map(DecisionFile::text)
                .findFirst()
                .orElse("");
    }

    private static Set<String> asked(Flow flow) {
        var names = new TreeSet<String>();
        flow.all("userTask").forEach(task -> {
            add(names, task.camunda("dueDate"));
            add(names, task.camunda("followUpDate"));
        });
        flow.all("timeDate").forEach(date -> add(names, date.text()));
        return names;
    }

    private static void add(Set<String> names, @Nullable String text) {
        if (text != null) {
            LimitNames.nameOf(text).ifPresent(names::add);
        }
    }

    /** A row that cannot be read would silently become five working days. */
    private void row(XmlNode decision, XmlNode rule) {
        var columns = DecisionFile.outputs(decision).stream()
                .map(each -> each.attributes().getOrDefault("name", ""))
                .toList();
        var cells = DecisionFile.cells(rule, "outputEntry");
        if (cells.size() == columns.size()) {
            var mistake = LimitNames.mistakeIn(values(columns, cells));
            mistake.ifPresent(words -> findings.at(rule, Rule.LIMIT_ROW, words));
        }
    }

    private static java.util.Map<String, Object> values(List<String> columns, List<XmlNode> cells) {
        var values = new java.util.HashMap<String, Object>();
        for (int i = 0; i < columns.size(); i++) {
            var text = DecisionFile.text(cells.get(i));
            if (text.matches("-?\\d{1,9}")) {
                values.put(columns.get(i), Integer.valueOf(text));
            } else if (text.matches("\"[^\"]*\"")) {
                values.put(columns.get(i), text.substring(1, text.length() - 1));
            }
        }
        return values;
    }
}
