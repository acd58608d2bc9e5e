package org.fengqiao.roster;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Mediators extends Repository<Mediator, String> {

    Optional<Mediator> findById(String id);

    Optional<Mediator> findByLoginId(String loginId);

    List<Mediator> findByCommitteeCodeOrderById(String committeeCode);

    List<Mediator> findByCommitteeCodeInOrderById(Collection<String> committeeCodes);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Mediator m where m.id = :id")
    Optional<Mediator> lock(String id);

    List<Mediator> findByLoginIdIsNotNull();

    @Query("select m.id from Mediator m")
    List<String> ids();

    @Query(
            "select m from Mediator m where m.loginId is not null and (m.leftOn is null or m.leftOn > :day) order by m.id")
    List<Mediator> inOfficeWithLogin(LocalDate day);

    /** In office on a day and not away. */
    String AVAILABLE = """
              and (m.appointedOn is null or m.appointedOn <= :day)
              and (m.leftOn is null or m.leftOn > :day)
              and not exists (
                  select a from Absence a where a.mediatorId = m.id and :day between a.firstDay and a.lastDay
                    and (a.backOn is null or a.backOn > :day))
            order by m.id""";

    @Query("select m from Mediator m where m.committeeCode in :committees " + AVAILABLE)
    List<Mediator> findAvailable(Collection<String> committees, LocalDate day);

    @Query("select m from Mediator m where m.committeeCode = :committee " + AVAILABLE)
    List<Mediator> findAvailable(String committee, LocalDate day);

    @Query(value = """
            select c.code from committee c
            left join mediator m on m.committee_code = c.code
                and (m.appointed_on is null or m.appointed_on <= :day) and (m.left_on is null or m.left_on > :day)
            group by c.code having count(m.id) not between 3 and 9 order by c.code""", nativeQuery = true)
    List<String> committeesOfUnusualSize(LocalDate day);

    long count();

    List<Mediator> findByNameOrderById(String name);
}
