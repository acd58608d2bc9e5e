package org.fengqiao.processadmin;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

interface FlowRefusals extends Repository<FlowRefusal, Long> {

    FlowRefusal save(FlowRefusal refusal);

    List<FlowRefusal> findByDoorOrderById(FlowDoor door);

    void deleteAll(Iterable<FlowRefusal> refusals);

    void deleteByDoorAndStageIn(FlowDoor door, Collection<String> stages);
}
