package org.fengqiao.caseflow;

import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;

/** Reads models as the engine does, but has timers say whose limit they name. */
class LimitParse extends BpmnParse {

    LimitParse(BpmnParser parser) {
        super(parser);
    }

    /** The engine asks it for timers only. */
    @Override
    protected @Nullable Expression parseExpression(Element parent, String name) {
        var expression = super.parseExpression(parent, name);
        return expression == null ? null : new TimerOfCase(expression);
    }
}
