package org.fengqiao.gate;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the parts of a decision model. */
final class DecisionFile {

    /** The table of time limits, which due dates and timers ask. */
    static final String LIMITS = "timeLimits";

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

    private DecisionFile() {}

    static boolean isDmn(XmlNode node) {
        return Space.DMN.contains(node.space());
    }

    static Stream<XmlNode> children(XmlNode parent, String name) {
        return parent.children().stream()
                .filter(each -> isDmn(each) && each.name().equals(name));
    }

    static Stream<XmlNode> decisions(XmlNode root) {
        return children(root, "decision");
    }

    static Stream<XmlNode> tables(XmlNode decision) {
        return children(decision, "decisionTable");
    }

    static List<XmlNode> inputs(XmlNode decision) {
        return tables(decision).flatMap(table -> children(table, "input")).toList();
    }

    static List<XmlNode> outputs(XmlNode decision) {
        return tables(decision).flatMap(table -> children(table, "output")).toList();
    }

    static List<XmlNode> rules(XmlNode decision) {
        return tables(decision).flatMap(table -> children(table, "rule")).toList();
    }

    static List<XmlNode> cells(XmlNode rule, String kind) {
        return children(rule, kind).toList();
    }

    static String text(XmlNode expression) {
        return children(expression, "text").map(XmlNode::text).findFirst().orElse("");
    }

    /** What the table's first column lists. */
    static Set<String> limits(XmlNode decision) {
        var names = new TreeSet<String>();
        for (var rule : rules(decision)) {
            cells(rule, "inputEntry").stream()
                    .limit(1)
                    .flatMap(cell -> QUOTED.matcher(text(cell)).results())
                    .forEach(found -> names.add(found.group(1)));
        }
        return names;
    }

    /** The variables that its columns ask, as far as they can be read. */
    static Set<String> asked(XmlNode decision) {
        var names = new TreeSet<String>();
        for (var input : inputs(decision)) {
            children(input, "inputExpression")
                    .flatMap(each -> Feel.expression(text(each)).stream())
                    .forEach(feel -> names.addAll(feel.names()));
        }
        return names;
    }
}
