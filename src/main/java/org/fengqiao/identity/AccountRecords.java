package org.fengqiao.identity;

import java.util.List;
import org.springframework.data.repository.Repository;

interface AccountRecords extends Repository<AccountRecord, Long> {

    AccountRecord save(AccountRecord entry);

    List<AccountRecord> findByLoginOrderByIdDesc(String login);
}
