package org.fengqiao.identity.process;

import static org.camunda.bpm.engine.impl.context.Context.getCommandContext;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.fengqiao.identity.CountyCode;
import org.fengqiao.identity.EngineDoor;
import org.jspecify.annotations.Nullable;

/**
 * Stands in front of the engine and lets in what {@link DoorTable} allows. Asked is the outermost command only: what a
 * command does further inside, it does on its own account. Without a person and outside of a watched request (timers,
 * the start of the application) everything passes, but a query that asks too much.
 */
class DoorKeeper extends CommandInterceptor {

    private final DoorTable table;
    private final ProcessEngineConfigurationImpl engine;

    DoorKeeper(DoorTable table, ProcessEngineConfigurationImpl engine) {
        this.table = table;
        this.engine = engine;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (getCommandContext() == null && !EngineDoor.isOpen()) {
            var person = engine.getIdentityService().getCurrentAuthentication();
            if (person != null || EngineDoor.isWatched()) {
                demandOpen(command, person);
            }
        }
        QueryWidth.demandNarrow(command);
        return next.execute(command);
    }

    private void demandOpen(Command<?> command, @Nullable Authentication person) {
        var open =
                switch (table.of(command.getClass())) {
                    case OPEN -> true;
                    case COUNTY -> person != null && isOfTheCounty(person.getTenantIds());
                    case SHUT, INNER -> false;
                };
        if (!open) {
            throw new DoorShut(command.getClass().getSimpleName());
        }
    }

    private static boolean isOfTheCounty(@Nullable List<String> townships) {
        return townships != null && townships.stream().anyMatch(CountyCode::matches);
    }
}
