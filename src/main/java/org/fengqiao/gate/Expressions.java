package org.fengqiao.gate;

import java.util.Map;
import org.fengqiao.gate.ExpressionNode.Call;
import org.fengqiao.gate.ExpressionNode.Comparison;
import org.fengqiao.gate.ExpressionNode.Element;
import org.fengqiao.gate.ExpressionNode.Literal;
import org.fengqiao.gate.ExpressionNode.Logic;
import org.fengqiao.gate.ExpressionNode.Name;
import org.fengqiao.gate.ExpressionNode.Property;
import org.jspecify.annotations.Nullable;

/** Reads expressions of a flow and says what they may not be. */
final class Expressions {

    private final Map<String, Class<?>> variables;
    private final Findings findings;

    Expressions(Map<String, Class<?>> variables, Findings findings) {
        this.variables = variables;
        this.findings = findings;
    }

    /** What a text says; null where the grammar does not have it, which is then found. */
    @Nullable
    GateExpression read(XmlNode at, String text) {
        try {
            return GateExpression.read(text);
        } catch (BrokenExpression broken) {
            findings.at(at, Rule.EXPRESSION_BROKEN, text, String.valueOf(broken.getMessage()));
            return null;
        }
    }

    /** A constant, and nothing that the engine would evaluate. */
    void constant(XmlNode at, String text) {
        if (GateExpression.isIn(text)) {
            findings.at(at, Rule.EXPRESSION_HERE, text);
        }
    }

    /** A constant, or an expression that asks known variables only. Null where it is neither. */
    @Nullable
    GateExpression value(XmlNode at, String text) {
        var read = read(at, text);
        return read == null || read.node() != null && !isHarmless(at, read.node(), text) ? null : read;
    }

    /** An expression that is true or false. */
    void condition(XmlNode at, String text) {
        var read = read(at, text);
        if (read == null) {
            return;
        }
        if (read.node() == null) {
            findings.at(at, Rule.CONDITION_WITHOUT_QUESTION, text);
        } else if (isHarmless(at, read.node(), text)) {
            truth(at, read.node(), text);
        }
    }

    private boolean isHarmless(XmlNode at, ExpressionNode node, String text) {
        if (node.all().anyMatch(Call.class::isInstance)) {
            findings.at(at, Rule.METHOD_CALL, text);
            return false;
        }
        if (node.all().anyMatch(each -> each instanceof Property || each instanceof Element)) {
            findings.at(at, Rule.PROPERTY, text);
            return false;
        }
        var unknown = node.all()
                .filter(Name.class::isInstance)
                .map(each -> ((Name) each).name())
                .filter(name -> !variables.containsKey(name))
                .findFirst();
        unknown.ifPresent(name -> findings.at(at, Rule.UNKNOWN_VARIABLE, name));
        return unknown.isEmpty();
    }

    /** Whether a name is a variable; where it is none that is found. */
    boolean isVariable(XmlNode at, String name) {
        if (variables.containsKey(name)) {
            return true;
        }
        findings.at(at, Rule.UNKNOWN_VARIABLE, name);
        return false;
    }

    private void truth(XmlNode at, ExpressionNode node, String text) {
        if (typeOf(node) != Boolean.class) {
            findings.at(at, Rule.CONDITION_WITHOUT_QUESTION, text);
        } else if (node instanceof Logic logic) {
            logic.parts().forEach(part -> truth(at, part, text));
        } else if (node instanceof Comparison comparison && !fits(comparison)) {
            findings.at(at, Rule.COMPARED_TYPES, text);
        }
    }

    private boolean fits(Comparison comparison) {
        var left = typeOf(comparison.left());
        var right = typeOf(comparison.right());
        return left == Void.class
                || right == Void.class
                || left == right
                || Number.class.isAssignableFrom(left) && Number.class.isAssignableFrom(right);
    }

    private Class<?> typeOf(ExpressionNode node) {
        if (node instanceof Literal literal) {
            return literal.type();
        }
        return node instanceof Name name ? variables.getOrDefault(name.name(), Void.class) : Boolean.class;
    }
}
