package org.fengqiao.caseflow;

import camundajar.impl.scala.util.Either;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.List;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.function.CustomFunctionTransformer;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.valuemapper.ValueMapper;

/**
 * FEEL as the engine evaluates it, except that a cell's text is parsed once. The engine parses every cell again at every
 * evaluation, which costs more than all the rest of a decision (docs/performance.md).
 */
final class ParsedOnce extends FeelEngine {

    /** Cells of all tables of some hundred deployments; what is not asked any more makes room. */
    private static final int CELLS = 20_000;

    private final LoadingCache<String, Either<FeelEngine.Failure, ParsedExpression>> expressions =
            Caffeine.newBuilder().maximumSize(CELLS).build(super::parseExpression);
    private final LoadingCache<String, Either<FeelEngine.Failure, ParsedExpression>> tests =
            Caffeine.newBuilder().maximumSize(CELLS).build(super::parseUnaryTests);

    private ParsedOnce(FeelEngine original) {
        super(original.functionProvider(), original.valueMapper(), original.configuration(), original.clock());
    }

    /** @return a configuration for an engine of decisions, as the engine's own, with this FEEL */
    static DefaultDmnEngineConfiguration forDecisions() {
        var configuration =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.setFeelEngineFactory(() -> new ScalaFeelEngine(List.of()) {
            @Override
            protected FeelEngine buildFeelEngine(
                    CustomFunctionTransformer functions, ValueMapper.CompositeValueMapper values) {
                return new ParsedOnce(super.buildFeelEngine(functions, values));
            }
        });
        return configuration;
    }

    @Override
    public Either<FeelEngine.Failure, ParsedExpression> parseExpression(String text) {
        return expressions.get(text);
    }

    @Override
    public Either<FeelEngine.Failure, ParsedExpression> parseUnaryTests(String text) {
        return tests.get(text);
    }
}
