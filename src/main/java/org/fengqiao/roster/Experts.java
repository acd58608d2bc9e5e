package org.fengqiao.roster;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Experts extends Repository<Expert, String> {

    Optional<Expert> findById(String id);

    List<Expert> findAllByOrderById();

    long count();
}
