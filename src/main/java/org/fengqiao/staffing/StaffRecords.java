package org.fengqiao.staffing;

import java.util.List;
import org.springframework.data.repository.Repository;

interface StaffRecords extends Repository<StaffRecord, Long> {

    StaffRecord save(StaffRecord entry);

    List<StaffRecord> findBySubjectOrderByIdDesc(String subject);
}
