package org.fengqiao.mediation;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Appointments extends Repository<Appointment, Long> {

    Appointment save(Appointment appointment);

    Optional<Appointment> findById(long id);

    List<Appointment> findByAtOrderByIdDesc(RoundAtTier at);

    /** Those that hold, within some days; whether the case is still there is the case's to say. */
    @Query("""
            select a from Appointment a where a.startsAt >= :from and a.startsAt < :to
            and not exists (select 1 from Appointment later where later.at.number = a.at.number
                and later.at.round = a.at.round and later.at.tier = a.at.tier and later.id > a.id)
            order by a.startsAt, a.id""")
    List<Appointment> holding(LocalDateTime from, LocalDateTime to);

    Optional<Appointment> findFirstByAtOrderByIdDesc(RoundAtTier at);
}
