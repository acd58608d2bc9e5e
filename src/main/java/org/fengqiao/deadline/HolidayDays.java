package org.fengqiao.deadline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface HolidayDays extends Repository<HolidayDay, LocalDate> {

    List<HolidayDay> findAllByOrderByDay();

    List<HolidayDay> findByNoticeYearOrderByDay(int noticeYear);

    List<HolidayDay> findByNoticeYearInOrDayIn(Collection<Integer> noticeYears, Collection<LocalDate> days);

    <S extends HolidayDay> List<S> saveAll(Iterable<S> days);

    void deleteAll(Iterable<? extends HolidayDay> days);

    /** Two imports at once are taken in turn; readers are not disturbed. */
    @Modifying
    @Query(nativeQuery = true, value = "lock table holiday_day in share row exclusive mode")
    void lockTable();
}
