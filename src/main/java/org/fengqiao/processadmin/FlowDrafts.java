package org.fengqiao.processadmin;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FlowDrafts extends Repository<FlowDraft, Long> {

    FlowDraft save(FlowDraft draft);

    Optional<FlowDraft> findById(Long id);

    /** Whoever changes a draft has it to himself until the end of his transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select draft from FlowDraft draft where draft.id = :id")
    Optional<FlowDraft> findToChange(long id);

    List<FlowDraft> findTop200ByOrderByIdDesc();

    List<FlowDraft> findByDoorAndStateInOrderById(FlowDoor door, List<DraftState> states);

    List<FlowDraft> findByStateOrderById(DraftState state);

    @Query("select draft.id from FlowDraft draft where draft.state = org.fengqiao.processadmin.DraftState.PLANNED"
            + " and draft.liveOn <= :day order by draft.liveOn, draft.id")
    List<Long> dueOn(LocalDate day);

    @Query(
            nativeQuery = true,
            value = "select draft_id as draft, name from flow_draft_file where draft_id in (:drafts) order by name")
    List<NamedFile> fileNames(List<Long> drafts);

    /** A changed file without its content. */
    interface NamedFile {

        Long getDraft();

        String getName();
    }
}
