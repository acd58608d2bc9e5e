package org.fengqiao.deadline;

import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in the yearly holiday notices. What a file says of a year replaces what was known of it, as a whole. */
@Service
@Transactional
public class HolidayDesk {

    private final HolidayDays days;
    private final ApplicationEventPublisher events;

    HolidayDesk(HolidayDays days, ApplicationEventPublisher events) {
        this.days = days;
        this.events = events;
    }

    /** The days of one notice year, or of all. */
    @Transactional(readOnly = true)
    public List<HolidayDay> list(Optional<Integer> noticeYear) {
        return noticeYear.map(days::findByNoticeYearOrderByDay).orElseGet(days::findAllByOrderByDay);
    }

    /** The calendar that a file would make. @throws HolidaysRefused with every mistake of the file */
    @Transactional(readOnly = true)
    public WorkingCalendar calendarWith(List<HolidayLine> lines) {
        var file = HolidayFile.read(lines);
        var all = HolidayFile.byDay(days.findAllByOrderByDay().stream()
                .filter(day -> !file.noticeYears().contains(day.noticeYear()))
                .toList());
        all.putAll(file.days());
        return new WorkingCalendar(HolidayTable.of(all.values()));
    }

    /** Imports whole years. @throws HolidaysRefused with every mistake of the file; nothing was changed then */
    public HolidayTally importNotices(List<HolidayLine> lines) {
        var file = HolidayFile.read(lines);
        days.lockTable();
        var known = HolidayFile.byDay(
                days.findByNoticeYearInOrDayIn(file.noticeYears(), file.days().keySet()));
        var removed = known.values().stream()
                .filter(day -> !file.days().containsKey(day.day()))
                .toList();
        var written = file.days().values().stream()
                .filter(day -> !day.says(known.get(day.day())))
                .toList();
        var added = (int)
                written.stream().filter(day -> !known.containsKey(day.day())).count();
        days.deleteAll(removed);
        days.saveAll(written);
        return tell(new HolidayTally(file.noticeYears(), added, written.size() - added, removed.size()));
    }

    private HolidayTally tell(HolidayTally tally) {
        if (!tally.isEmpty()) {
            events.publishEvent(new HolidaysChanged(tally.noticeYears()));
        }
        return tally;
    }
}
