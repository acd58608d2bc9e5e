package org.fengqiao.settlement;

import java.time.LocalDate;
import org.fengqiao.casefile.CaseNumber;
import org.springframework.data.repository.Repository;

interface Aftermaths extends Repository<Aftermath, Long> {

    Aftermath save(Aftermath aftermath);

    boolean existsByNumberAndKindAndHappenedOn(CaseNumber number, AftermathKind kind, LocalDate happenedOn);
}
