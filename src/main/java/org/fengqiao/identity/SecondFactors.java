package org.fengqiao.identity;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SecondFactors extends Repository<SecondFactor, String> {

    SecondFactor save(SecondFactor factor);

    boolean existsById(String login);

    Optional<SecondFactor> findById(String login);

    /** One try at a time. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<SecondFactor> findByLogin(String login);

    @Modifying
    @Query("delete SecondFactor f where f.login = :login")
    int remove(String login);
}
