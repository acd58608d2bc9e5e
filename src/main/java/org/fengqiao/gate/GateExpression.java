package org.fengqiao.gate;

import java.util.Optional;
import org.fengqiao.gate.ExpressionNode.Name;
import org.fengqiao.gate.ExpressionNode.Property;
import org.jspecify.annotations.Nullable;

/**
 * A text of a model that the engine would evaluate: a constant, or one expression in braces and nothing beside it.
 *
 * @param text as it stands
 * @param node what it says; null for a constant
 */
record GateExpression(String text, @Nullable ExpressionNode node) {

    private static final int LONGEST = 1_000;

    /** Whether the engine would evaluate any of it. */
    static boolean isIn(String text) {
        return text.contains("${") || text.contains("#{");
    }

    /** @throws BrokenExpression where the grammar does not have it */
    static GateExpression read(String text) {
        var stripped = text.strip();
        if (!isIn(stripped)) {
            return new GateExpression(stripped, null);
        }
        if (stripped.length() > LONGEST || !stripped.endsWith("}") || stripped.charAt(1) != '{') {
            throw new BrokenExpression(stripped);
        }
        return new GateExpression(stripped, ExpressionParser.parse(stripped.substring(2, stripped.length() - 1)));
    }

    boolean isConstant() {
        return node == null;
    }

    /** The one name that it consists of, such as a variable or a bean. */
    Optional<String> name() {
        return node instanceof Name name ? Optional.of(name.name()) : Optional.empty();
    }

    /** Whether it is the case number that a called process is given. */
    boolean isBusinessKey() {
        return node instanceof Property property
                && property.name().equals("processBusinessKey")
                && property.of().equals(new Name("execution"));
    }
}
