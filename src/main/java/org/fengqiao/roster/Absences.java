package org.fengqiao.roster;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Absences extends Repository<Absence, Long> {

    Absence save(Absence absence);

    Optional<Absence> findById(long id);

    /** Those of a mediator that leave him away on some day from a first to a last. */
    @Query("""
            select a from Absence a
            where a.mediatorId = :mediator and a.firstDay <= :last and a.lastDay >= :first
              and (a.backOn is null or a.backOn > a.firstDay and a.backOn > :first)
            order by a.firstDay""")
    List<Absence> overlapping(String mediator, LocalDate first, LocalDate last);

    /** Those that are under way on a day, with a stand-in who is not away himself on it. */
    @Query("""
            select a from Absence a
            where a.standIn is not null and :day between a.firstDay and a.lastDay
              and (a.backOn is null or a.backOn > :day)
              and not exists (
                  select b from Absence b join Mediator m on m.id = b.mediatorId
                  where m.loginId = a.standIn and :day between b.firstDay and b.lastDay
                    and (b.backOn is null or b.backOn > :day))
            order by a.id""")
    List<Absence> stoodIn(LocalDate day);

    @Query("""
            select a from Absence a join Mediator m on m.id = a.mediatorId
            where (m.committeeCode in :committees or m.loginId = :login)
              and (:overToo = true or a.lastDay >= :today and a.backOn is null)
            order by a.firstDay desc, a.id desc""")
    List<Absence> seen(Collection<String> committees, String login, boolean overToo, LocalDate today, Limit most);
}
