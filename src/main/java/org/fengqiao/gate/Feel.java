package org.fengqiao.gate;

import camundajar.impl.fastparse.Parsed;
import camundajar.impl.scala.Product;
import camundajar.impl.scala.collection.Iterable;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.feel.impl.parser.FeelParser;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.camunda.feel.syntaxtree.Ref;

/**
 * FEEL as the engine's own parser reads it, and of that what answers at once and touches nothing: no loops, no functions of
 * its own, no calls into Java.
 *
 * @param expression what was parsed
 */
record Feel(Exp expression) {

    private static final int LONGEST = 5_000;
    private static final int DEEPEST = 40;

    /** Nodes of the syntax tree that may not be there. */
    private static final Set<String> REFUSED = Set.of(
            "For",
            "SomeItem",
            "EveryItem",
            "FunctionDefinition",
            "JavaFunctionInvocation",
            "QualifiedFunctionInvocation",
            "IterationContext",
            "Filter");

    /** Functions that answer at once, whatever they are given. */
    private static final Set<String> FUNCTIONS = Set.of(
            "not",
            "contains",
            "starts with",
            "ends with",
            "string length",
            "upper case",
            "lower case",
            "substring",
            "string",
            "number",
            "min",
            "max",
            "sum",
            "count",
            "abs",
            "floor",
            "ceiling",
            "round up",
            "round down",
            "date",
            "list contains",
            "is defined",
            "modulo",
            "even",
            "odd");

    /** @return nothing where it is not FEEL */
    static Optional<Feel> expression(String text) {
        return parsed(text, false);
    }

    /** What stands in a cell of a condition. */
    static Optional<Feel> tests(String text) {
        return parsed(text, true);
    }

    private static Optional<Feel> parsed(String text, boolean tests) {
        if (text.length() > LONGEST || depth(text) > DEEPEST) {
            return Optional.empty();
        }
        try {
            var parsed = tests ? FeelParser.parseUnaryTests(text) : FeelParser.parseExpression(text);
            return parsed.isSuccess()
                    ? Optional.of(new Feel(((Parsed.Success<Exp>) parsed).value()))
                    : Optional.empty();
        } catch (RuntimeException | StackOverflowError broken) {
            return Optional.empty();
        }
    }

    /** How deep brackets nest: the engine's parser goes down by itself, and has no other limit. */
    private static int depth(String text) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < text.length(); i++) {
            if ("([{".indexOf(text.charAt(i)) >= 0) {
                deepest = Math.max(deepest, ++depth);
            } else if (")]}".indexOf(text.charAt(i)) >= 0) {
                depth--;
            }
        }
        return deepest;
    }

    /** What it asks that has no place in a table: the name of a node or function. */
    Optional<String> refused() {
        return refused(expression);
    }

    private static Optional<String> refused(Object node) {
        var name = node.getClass().getSimpleName();
        if (REFUSED.contains(name)) {
            return Optional.of(name);
        }
        if (node instanceof FunctionInvocation call && !FUNCTIONS.contains(call.function())) {
            return Optional.of(call.function());
        }
        for (var each : parts(node)) {
            var found = refused(each);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The variables that it asks. */
    Set<String> names() {
        var names = new TreeSet<String>();
        names(expression, names);
        names.remove("?");
        return names;
    }

    private static void names(Object node, Set<String> names) {
        if (node instanceof Ref ref) {
            names.add(String.valueOf(ref.names().head()));
        }
        parts(node).forEach(each -> names(each, names));
    }

    private static java.util.List<Object> parts(Object node) {
        var parts = new java.util.ArrayList<Object>();
        if (node instanceof Iterable<?> list) {
            var each = list.iterator();
            while (each.hasNext()) {
                parts.add(each.next());
            }
        } else if (node instanceof Product product) {
            for (int i = 0; i < product.productArity(); i++) {
                parts.add(product.productElement(i));
            }
        }
        return parts;
    }
}
