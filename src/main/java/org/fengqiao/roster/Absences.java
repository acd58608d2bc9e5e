package org.fengqiao.roster;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.repository.Repository;

interface Absences extends Repository<Absence, Long> {

    Absence save(Absence absence);

    List<Absence> findByMediatorIdAndLastDayGreaterThanEqualOrderByFirstDay(String mediatorId, LocalDate day);
}
