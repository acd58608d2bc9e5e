package org.fengqiao.gate;

import java.util.ArrayList;
import java.util.List;
import org.fengqiao.gate.ExpressionNode.Call;
import org.fengqiao.gate.ExpressionNode.Comparison;
import org.fengqiao.gate.ExpressionNode.Element;
import org.fengqiao.gate.ExpressionNode.Empty;
import org.fengqiao.gate.ExpressionNode.Literal;
import org.fengqiao.gate.ExpressionNode.Logic;
import org.fengqiao.gate.ExpressionNode.Name;
import org.fengqiao.gate.ExpressionNode.Property;
import org.fengqiao.gate.ExpressionTokens.Kind;
import org.fengqiao.gate.ExpressionTokens.Token;

/**
 * Parses what stands between the braces of an expression: names, texts, numbers, comparisons, and, or, not. Properties and
 * calls are parsed too, so that a finding can name what is not allowed; arithmetic, choices and assignments are not in the
 * grammar at all.
 */
final class ExpressionParser {

    private static final int DEEPEST = 30;

    private final List<Token> tokens;
    private int at;
    private int depth;

    private ExpressionParser(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** @throws BrokenExpression where the grammar does not have it */
    static ExpressionNode parse(String inside) {
        var parser = new ExpressionParser(ExpressionTokens.of(inside));
        var node = parser.either();
        if (parser.here().kind() != Kind.END) {
            throw new BrokenExpression(parser.here().text());
        }
        return node;
    }

    private Token here() {
        return tokens.get(at);
    }

    private boolean take(String... signs) {
        if (here().is(signs)) {
            at++;
            return true;
        }
        return false;
    }

    private ExpressionNode either() {
        if (++depth > DEEPEST) {
            throw new BrokenExpression("(");
        }
        var parts = new ArrayList<>(List.of(both()));
        while (take("||", "or")) {
            parts.add(both());
        }
        depth--;
        return parts.size() == 1 ? parts.get(0) : new Logic(parts);
    }

    private ExpressionNode both() {
        var parts = new ArrayList<>(List.of(equal()));
        while (take("&&", "and")) {
            parts.add(equal());
        }
        return parts.size() == 1 ? parts.get(0) : new Logic(parts);
    }

    private ExpressionNode equal() {
        var node = compared();
        while (take("==", "eq", "!=", "ne")) {
            node = new Comparison(node, compared());
        }
        return node;
    }

    private ExpressionNode compared() {
        var node = negated();
        while (take("<", "lt", ">", "gt", "<=", "le", ">=", "ge")) {
            node = new Comparison(node, negated());
        }
        return node;
    }

    private ExpressionNode negated() {
        int times = 0;
        while (take("!", "not")) {
            times++;
        }
        var node = take("empty") ? new Empty(called()) : called();
        return times == 0 ? node : new Logic(List.of(node));
    }

    private ExpressionNode called() {
        var node = first();
        while (true) {
            if (take(".")) {
                node = new Property(node, name());
            } else if (take("[")) {
                node = new Element(node, either());
                demand("]");
            } else if (take("(")) {
                node = new Call(node, arguments());
            } else {
                return node;
            }
        }
    }

    private List<ExpressionNode> arguments() {
        var with = new ArrayList<ExpressionNode>();
        while (!take(")")) {
            if (!with.isEmpty()) {
                demand(",");
            }
            with.add(either());
        }
        return with;
    }

    private String name() {
        var token = tokens.get(at);
        if (token.kind() != Kind.NAME) {
            throw new BrokenExpression(token.text());
        }
        at++;
        return token.text();
    }

    private ExpressionNode first() {
        if (take("(")) {
            var node = either();
            demand(")");
            return node;
        }
        var minus = take("-");
        var token = tokens.get(at);
        if (token.kind() == Kind.NUMBER) {
            at++;
            return new Literal(Number.class);
        }
        if (minus) {
            throw new BrokenExpression("-");
        }
        if (token.kind() == Kind.TEXT) {
            at++;
            return new Literal(String.class);
        }
        if (take("true", "false")) {
            return new Literal(Boolean.class);
        }
        return take("null") ? new Literal(Void.class) : new Name(name());
    }

    private void demand(String sign) {
        if (!take(sign)) {
            throw new BrokenExpression(here().text());
        }
    }
}
