package org.fengqiao.identity;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ClosedAccounts extends Repository<ClosedAccount, String> {

    ClosedAccount save(ClosedAccount account);

    boolean existsById(String login);

    @Modifying
    @Query("delete from ClosedAccount each where each.login = :login")
    void reopen(String login);
}
