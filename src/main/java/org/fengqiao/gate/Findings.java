package org.fengqiao.gate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what is found in one file. */
final class Findings {

    /** Of each severity: so many warnings that no error is told would open the gate. */
    private static final int MOST = 100;

    private static final int LONGEST_WORD = 120;

    private final String file;
    private final List<Finding> all = new ArrayList<>();
    private final Set<XmlNode> wrong = new HashSet<>();

    Findings(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    /** At an element of a model. */
    void at(XmlNode node, Rule rule, Object... words) {
        at(node, rule, rule.severity(), words);
    }

    /** At an element, an error in the product's own flows and a warning in those of others. */
    void house(XmlNode node, Rule rule, boolean own, Object... words) {
        at(node, rule, own ? Severity.ERROR : Severity.WARNING, words);
    }

    private void at(XmlNode node, Rule rule, Severity severity, Object... words) {
        if (severity == Severity.ERROR) {
            wrong.add(node);
        }
        var named = node.named();
        add(rule, severity, named.attribute("id"), named.attribute("name"), node.line(), words);
    }

    /** In the file as a whole, or at a line of it. */
    void in(int line, Rule rule, Object... words) {
        add(rule, rule.severity(), null, null, line, words);
    }

    void add(Rule rule, Severity severity, @Nullable String element, @Nullable String name, int line, Object... words) {
        var shown = new Object[words.length];
        for (int i = 0; i < words.length; i++) {
            shown[i] = rule == Rule.FIELD ? words[i] : shown(words[i]);
        }
        var finding =
                new Finding(rule.name(), file, element, name, line, severity, rule.chinese(shown), rule.english(shown));
        var alike = all.stream().filter(each -> each.severity() == severity).count();
        if (alike < MOST && !all.contains(finding)) {
            all.add(finding);
        }
    }

    /** What a file says of itself is quoted on one line and not at any length. */
    private static Object shown(Object word) {
        if (word instanceof Number) {
            return word;
        }
        var line = Objects.toString(word).strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
        return line.length() > LONGEST_WORD ? line.substring(0, LONGEST_WORD) + "…" : line;
    }

    /** Whether an element of a model, or of the engine one around it, is refused already: what it says more does not matter. */
    boolean isWrong(XmlNode node) {
        var around = node.parent();
        return wrong.contains(node) || around != null && !isOfItsOwn(around) && isWrong(around);
    }

    private static boolean isOfItsOwn(XmlNode node) {
        return Flow.isNode(node) || Flow.isScope(node) || node.name().equals("definitions");
    }

    boolean hasErrors() {
        return all.stream().anyMatch(Finding::isError);
    }

    /** Whether something is an error between two lines already. */
    boolean hasErrorBetween(int from, int to) {
        return all.stream().anyMatch(each -> each.isError() && each.line() >= from && each.line() <= to);
    }

    List<Finding> all() {
        return List.copyOf(all);
    }
}
