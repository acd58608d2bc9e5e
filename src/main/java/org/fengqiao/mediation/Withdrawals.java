package org.fengqiao.mediation;

import java.util.List;
import org.fengqiao.casefile.CaseNumber;
import org.springframework.data.repository.Repository;

interface Withdrawals extends Repository<Withdrawal, Long> {

    Withdrawal save(Withdrawal withdrawal);

    List<Withdrawal> findByAtNumberOrderById(CaseNumber number);
}
