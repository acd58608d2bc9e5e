package org.fengqiao.processadmin;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FlowsTaken extends Repository<FlowTaken, Long> {

    FlowTaken save(FlowTaken taken);

    Optional<FlowTaken> findFirstByDoorAndStageOrderByIdDesc(FlowDoor door, String stage);

    Optional<FlowTaken> findFirstByDoorAndStageAndReasonIsNotNullOrderByIdDesc(FlowDoor door, String stage);

    List<FlowTaken> findByDeploymentIdIsNotNullOrderById();

    List<FlowTaken> findByStageAndDeploymentIdIsNotNullOrderById(String stage);

    /** Makes whoever else brings flows, on this node or another, wait until this transaction is over. */
    @Query(nativeQuery = true, value = "select 1 from (select pg_advisory_xact_lock(20261124)) locked")
    int waitForOthers();
}
