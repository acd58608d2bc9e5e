package org.fengqiao.gate;

import java.lang.reflect.Method;
import java.util.Set;
import org.camunda.bpm.engine.impl.el.CommandContextFunctions;
import org.camunda.bpm.engine.impl.el.DateTimeFunctions;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;

/**
 * The second wall: whatever expression reaches the engine past the gate finds variables, the beans that flows call, the case
 * number of its execution, and the functions of stored filters. Nothing resolves a property or calls a method of anything
 * but a day, so there is no way from a text to a class, to the engine's services or to another bean.
 */
class LockedExpressions extends JuelExpressionManager {

    /** What the product's stored filters ask: who is at work, and which day it is. */
    private static final Set<String> FUNCTIONS = Set.of(
            CommandContextFunctions.CURRENT_USER,
            CommandContextFunctions.CURRENT_USER_GROUPS,
            DateTimeFunctions.NOW,
            DateTimeFunctions.DATE_TIME);

    private final FlowBeans flowBeans;

    LockedExpressions(FlowBeans flowBeans) {
        this.flowBeans = flowBeans;
    }

    /** The engine and its plug-ins offer more than flows may use. */
    @Override
    public void addFunction(String name, Method function) {
        if (FUNCTIONS.contains(name)) {
            super.addFunction(name, function);
        }
    }

    @Override
    protected ELResolver createElResolver() {
        var resolvers = new CompositeELResolver();
        resolvers.add(new VariableScopeElResolver());
        resolvers.add(new VariableContextElResolver());
        resolvers.add(new FlowElResolver(flowBeans));
        return resolvers;
    }
}
