package org.fengqiao.caseflow;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.calendar.CycleBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DueDateBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DurationBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.MapBusinessCalendarManager;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.fengqiao.shared.Appended;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gives the engine our calendar, and listens for stages that begin and dates that people move. */
@Component
class LimitsPlugin extends AbstractProcessEnginePlugin {

    private final Supplier<DueDates> dates;
    private final Supplier<LimitStart> starts;
    private final Supplier<KeptDates> kept;

    /** All three are looked up late: what they need, needs the engine. */
    LimitsPlugin(ObjectProvider<DueDates> dates, ObjectProvider<LimitStart> starts, ObjectProvider<KeptDates> kept) {
        this.dates = dates::getObject;
        this.starts = starts::getObject;
        this.kept = kept::getObject;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        giveCalendar(engine, dates);
        var listeners = new ArrayList<BpmnParseListener>();
        if (engine.getCustomPostBPMNParseListeners() != null) {
            listeners.addAll(engine.getCustomPostBPMNParseListeners());
        }
        listeners.addAll(List.of(new StageClockListener(starts), new KeptDateListener(kept)));
        engine.setCustomPostBPMNParseListeners(listeners);
    }

    /** The engine's three calendars, the one for dates being ours, and the tables that it asks, at hand for as long as a command. */
    static void giveCalendar(ProcessEngineConfigurationImpl engine, Supplier<? extends CalendarDates> dates) {
        var calendars = new MapBusinessCalendarManager();
        calendars.addBusinessCalendar(DueDateBusinessCalendar.NAME, new LimitCalendar(dates));
        calendars.addBusinessCalendar(DurationBusinessCalendar.NAME, new DurationBusinessCalendar());
        calendars.addBusinessCalendar(CycleBusinessCalendar.NAME, new CycleBusinessCalendar());
        engine.setBusinessCalendarManager(calendars);
        engine.setBpmnParseFactory(LimitParse::new);
        engine.setCustomSessionFactories(Appended.to(engine.getCustomSessionFactories(), new TablesAtHand.Factory()));
    }
}
