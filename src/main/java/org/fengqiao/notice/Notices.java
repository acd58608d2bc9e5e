package org.fengqiao.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.fengqiao.casefile.CaseNumber;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Notices extends Repository<Notice, Long> {

    /** Writes a notice unless there is one of its kind and time for the task, here or on another node. */
    @Modifying
    @Query(nativeQuery = true, value = """
                    insert into notice
                        (kind, case_number, task_id, step, addressee_kind, addressee, due_on, raised_at, times)
                    select :kind, f.case_number, :taskId, :step, :addresseeKind, :addressee, :dueOn, :now, :times
                    from case_file f where f.case_number = :number
                    on conflict (task_id, kind, times) do nothing
                    """)
    int raise(
            String kind,
            String number,
            String taskId,
            String step,
            String addresseeKind,
            String addressee,
            LocalDate dueOn,
            Instant now,
            int times);

    @Query("select distinct n.taskId from Notice n where n.settledAt is null")
    Set<String> openTaskIds();

    List<Notice> findByNumberAndSettledAtIsNullOrderByIdDesc(CaseNumber number);

    int countBySettledAtIsNullAndTaskIdAndKind(String taskId, NoticeKind kind);

    int countByTaskIdAndKind(String taskId, NoticeKind kind);

    /** What somebody was told of a case since an instant. By the addressee, for which there is an index. */
    List<Notice> findByAddresseeAndRaisedAtGreaterThanEqualAndKindAndNumber(
            Addressee addressee, Instant since, NoticeKind kind, CaseNumber number);

    List<Notice> findBySettledAtIsNullAndTaskIdIn(Collection<String> taskIds);

    @Query("""
            select n from Notice n
            where (n.addressee.kind = org.fengqiao.notice.Addressee.Kind.PERSON and n.addressee.code = :login
                or n.addressee.kind = org.fengqiao.notice.Addressee.Kind.COMMITTEE and n.addressee.code in :committees
                or n.addressee.kind = org.fengqiao.notice.Addressee.Kind.SUPERVISORS and n.addressee.code in :units)
              and (:settledToo = true or n.settledAt is null)
            order by n.raisedAt desc, n.id desc
            """)
    List<Notice> findFor(String login, Set<String> committees, Set<String> units, boolean settledToo, Limit limit);
}
