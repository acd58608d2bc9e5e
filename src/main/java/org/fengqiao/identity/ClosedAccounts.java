package org.fengqiao.identity;

import org.springframework.data.repository.Repository;

interface ClosedAccounts extends Repository<ClosedAccount, String> {

    ClosedAccount save(ClosedAccount account);

    boolean existsById(String login);
}
