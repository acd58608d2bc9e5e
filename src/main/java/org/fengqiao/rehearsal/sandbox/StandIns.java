package org.fengqiao.rehearsal.sandbox;

import java.beans.FeatureDescriptor;
import java.util.Iterator;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.jspecify.annotations.Nullable;

/**
 * What an expression of the sandbox can name: the variables, the business key, and a stand-in for whatever is called a
 * delegate or a listener. There is no bean, no method and no class to be reached: what the product's delegates do to the
 * case file is not done here.
 */
final class StandIns extends JuelExpressionManager {

    private static final Pattern OURS = Pattern.compile("[a-z]\\w*(Delegate|Listener)");
    private static final String BUSINESS_KEY = "processBusinessKey";

    private @Nullable Part part;

    /** From now on the stand-ins play this part. */
    void play(@Nullable Part next) {
        part = next;
    }

    @Override
    protected ELResolver createElResolver() {
        var resolver = new CompositeELResolver();
        resolver.add(new VariableScopeElResolver());
        resolver.add(new VariableContextElResolver());
        resolver.add(new Named());
        return resolver;
    }

    /** What stand-ins do. */
    interface Part {
        /** In place of a service task's delegate. */
        void act(String bean, DelegateExecution execution);

        /** In place of a listener of a process or an element. */
        void hear(String bean, DelegateExecution execution);
    }

    private final class StandIn implements JavaDelegate, ExecutionListener, TaskListener {
        private final String bean;

        StandIn(String bean) {
            this.bean = bean;
        }

        @Override
        public void execute(DelegateExecution execution) {
            if (part != null) {
                part.act(bean, execution);
            }
        }

        @Override
        public void notify(DelegateExecution execution) {
            if (part != null) {
                part.hear(bean, execution);
            }
        }

        @Override
        public void notify(DelegateTask task) {
            // What a listener of a task writes stands in the recording as written by the task.
        }
    }

    private final class Named extends ELResolver {

        @Override
        public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
            if (base == null
                    && property instanceof String name
                    && OURS.matcher(name).matches()) {
                context.setPropertyResolved(true);
                return new StandIn(name);
            }
            if (base instanceof DelegateExecution execution && BUSINESS_KEY.equals(property)) {
                context.setPropertyResolved(true);
                return execution.getProcessBusinessKey();
            }
            return null;
        }

        @Override
        public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
            return null;
        }

        @Override
        public void setValue(
                ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
            // Nothing here can be set.
        }

        @Override
        public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
            return true;
        }

        @Override
        public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
            return null;
        }

        @Override
        public @Nullable Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, @Nullable Object base) {
            return null;
        }
    }
}
