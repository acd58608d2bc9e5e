package org.fengqiao.deadline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

interface HolidayDays extends Repository<HolidayDay, LocalDate> {

    List<HolidayDay> findAllByOrderByDay();

    List<HolidayDay> findByNoticeYearOrderByDay(int noticeYear);

    void saveAll(Iterable<HolidayDay> days);

    void deleteAll(Iterable<HolidayDay> days);

    List<HolidayDay> findByDayIn(Collection<LocalDate> days);
}
