package org.fengqiao.mediation;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Appointments extends Repository<Appointment, Long> {

    Appointment save(Appointment appointment);

    Optional<Appointment> findFirstByAtOrderByIdDesc(RoundAtTier at);
}
