package org.fengqiao.caseflow;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StageClocks extends Repository<StageClock, StageClock.Key> {

    StageClock save(StageClock clock);

    void deleteByKey(StageClock.Key key);

    Optional<StageClock> findById(StageClock.Key key);

    /** When the first stage of a round began: from there a case that came back counts anew. */
    @Query("select min(c.enteredAt) from StageClock c where c.key.number = :number and c.key.round = :round")
    Optional<Instant> roundBegan(String number, int round);
}
