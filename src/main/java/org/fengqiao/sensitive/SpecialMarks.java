package org.fengqiao.sensitive;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.casefile.CaseNumber;
import org.springframework.data.repository.Repository;

interface SpecialMarks extends Repository<SpecialMark, Long> {

    SpecialMark save(SpecialMark mark);

    void delete(SpecialMark mark);

    List<SpecialMark> findByNumberOrderById(CaseNumber number);

    List<SpecialMark> findByExpiresOnBeforeOrderById(LocalDate day);
}
