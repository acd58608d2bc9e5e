package org.fengqiao.gate;

import java.util.List;
import java.util.stream.Stream;

/** What an expression says, once it is parsed. */
sealed interface ExpressionNode {

    /** Itself and everything below it. */
    default Stream<ExpressionNode> all() {
        return Stream.concat(Stream.of(this), parts().stream().flatMap(ExpressionNode::all));
    }

    /** What it is made of. */
    List<ExpressionNode> parts();

    /** A text, number, truth or nothing at all. */
    record Literal(Class<?> type) implements ExpressionNode {
        @Override
        public List<ExpressionNode> parts() {
            return List.of();
        }
    }

    /** A variable, or a bean: they look alike. */
    record Name(String name) implements ExpressionNode {
        @Override
        public List<ExpressionNode> parts() {
            return List.of();
        }
    }

    /** Something of something: the grammar knows one. */
    record Property(ExpressionNode of, String name) implements ExpressionNode {
        @Override
        public List<ExpressionNode> parts() {
            return List.of(of);
        }
    }

    /** An element by its number or key. */
    record Element(ExpressionNode of, ExpressionNode key) implements ExpressionNode {
        @Override
        public List<ExpressionNode> parts() {
            return List.of(of, key);
        }
    }

    /** A call of a method or function. */
    record Call(ExpressionNode of, List<ExpressionNode> with) implements ExpressionNode {
        @Override
        public List<ExpressionNode> parts() {
            return Stream.concat(Stream.of(of), with.stream()).toList();
        }
    }

    /** A comparison, which is true or false. */
    record Comparison(ExpressionNode left, ExpressionNode right) implements ExpressionNode {
        @Override
        public List<ExpressionNode> parts() {
            return List.of(left, right);
        }
    }

    /** And, or, not: of things that are true or false. */
    record Logic(List<ExpressionNode> parts) implements ExpressionNode {}

    /** Whether something is empty. */
    record Empty(ExpressionNode of) implements ExpressionNode {
        @Override
        public List<ExpressionNode> parts() {
            return List.of(of);
        }
    }
}
