package org.fengqiao.identity.process;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.jspecify.annotations.Nullable;

/**
 * Says "not yours" where the engine's check of tenants fails like a broken program, so that whoever tries an id of
 * another township is told 403 and not 500.
 */
final class TownshipChecks implements InvocationHandler {

    private final CommandChecker engines;

    private TownshipChecks(CommandChecker engines) {
        this.engines = engines;
    }

    static CommandChecker around(CommandChecker engines) {
        return (CommandChecker) Proxy.newProxyInstance(
                CommandChecker.class.getClassLoader(),
                new Class<?>[] {CommandChecker.class},
                new TownshipChecks(engines));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object[] arguments)
            throws IllegalAccessException {
        try {
            return method.invoke(engines, arguments);
        } catch (InvocationTargetException refused) {
            throw new AuthorizationException("此案件不属于您可以查看的乡镇。 This case is not of a township that you may see.");
        }
    }
}
