package org.fengqiao.gate;

import java.beans.FeatureDescriptor;
import java.util.Iterator;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.joda.time.DateTime;
import org.jspecify.annotations.Nullable;

/**
 * Finds the beans that flows call by their names, and of an execution its case number. Writes nothing, and calls nothing but
 * the two methods by which a stored filter says today and tomorrow.
 */
class FlowElResolver extends ELResolver {

    private static final String CASE_NUMBER = "processBusinessKey";

    private static final String START_OF_DAY = "withTimeAtStartOfDay";
    private static final String PLUS_DAYS = "plusDays";
    private static final String DAY_OF_WEEK = "withDayOfWeek";

    private final FlowBeans beans;

    FlowElResolver(FlowBeans beans) {
        this.beans = beans;
    }

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, Object property) {
        if (base == null) {
            return beans.find(String.valueOf(property))
                    .map(bean -> resolved(context, bean))
                    .orElse(null);
        }
        if (base instanceof DelegateExecution execution && CASE_NUMBER.equals(property)) {
            return resolved(context, execution.getProcessBusinessKey());
        }
        return null;
    }

    @Override
    public @Nullable Object invoke(
            ELContext context,
            @Nullable Object base,
            Object method,
            Class<?> @Nullable [] types,
            Object @Nullable [] given) {
        if (base instanceof DateTime day) {
            var arguments = given == null ? List.of() : List.of(given);
            if (START_OF_DAY.equals(method) && arguments.isEmpty()) {
                return resolved(context, day.withTimeAtStartOfDay());
            }
            if (DAY_OF_WEEK.equals(method) && arguments.size() == 1 && arguments.get(0) instanceof Number weekday) {
                return resolved(context, day.withDayOfWeek(weekday.intValue()));
            }
            if (PLUS_DAYS.equals(method) && arguments.size() == 1 && arguments.get(0) instanceof Number days) {
                return resolved(context, day.plusDays(days.intValue()));
            }
        }
        return null;
    }

    private static <T extends @Nullable Object> T resolved(ELContext context, T value) {
        context.setPropertyResolved(true);
        return value;
    }

    @Override
    public Class<?> getType(ELContext context, @Nullable Object base, Object property) {
        return Object.class;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, Object property, @Nullable Object value) {
        // Left unresolved, which the engine reports.
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, Object property) {
        return true;
    }

    @Override
    public @Nullable Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, @Nullable Object base) {
        return null;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return Object.class;
    }
}
