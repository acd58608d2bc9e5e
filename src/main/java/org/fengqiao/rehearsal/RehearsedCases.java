package org.fengqiao.rehearsal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.caseflow.DisputeLifecycle;
import org.fengqiao.deadline.Deadline;
import org.fengqiao.rehearsal.sandbox.CaseResult;
import org.fengqiao.rehearsal.sandbox.Difference;
import org.fengqiao.rehearsal.sandbox.Wire;
import org.fengqiao.shared.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cases of a rehearsal: which are chosen, and which came out otherwise. */
@Component
class RehearsedCases {

    private final JdbcClient database;

    RehearsedCases(JdbcClient database) {
        this.database = database;
    }

    /** Numbers of the cases that began last, within the period that was asked for. */
    List<String> choose(RehearsalQuestion question) {
        return database.sql(
                        "select business_key_ from act_hi_procinst where proc_def_key_ = :life and business_key_ is not null"
                                + " and super_process_instance_id_ is null and (:from::date is null or start_time_ >= :from::date)"
                                + " and (:until::date is null or start_time_ < :until::date + 1)"
                                + " group by business_key_ order by max(start_time_) desc, business_key_ limit :most")
                .param("life", DisputeLifecycle.KEY)
                .param("from", day(question.from()))
                .param("until", day(question.until()))
                .param("most", question.most())
                .query(String.class)
                .list();
    }

    /** The engine writes its moments without a zone, in China's. */
    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null
                ? null
                : day.atStartOfDay(Deadline.CHINA).toLocalDate().toString();
    }

    /** Cases that differ, or those that cannot be compared. @param difference only this one; null for every one */
    List<RehearsedLine> lines(long run, @Nullable Difference difference, boolean incomparable, Paging paging) {
        return database.sql(
                        "select case_number, differences from rehearsal_case where run_id = :run and incomparable = :incomparable"
                                + " and (:difference::text is null or :difference = any(string_to_array(differences, ',')))"
                                + " order by case_number limit :size offset :offset")
                .param("run", run)
                .param("incomparable", incomparable)
                .param("difference", difference == null ? null : difference.name())
                .param("size", paging.size())
                .param("offset", (long) paging.page() * paging.size())
                .query((row, number) -> new RehearsedLine(row.getString(1), read(row.getString(2))))
                .list();
    }

    private static Set<Difference> read(String differences) {
        return Arrays.stream(differences.split(","))
                .filter(each -> !each.isEmpty())
                .map(Difference::valueOf)
                .collect(Collectors.toSet());
    }

    /** What was found of one case. */
    Optional<CaseResult> find(long run, String caseNumber) {
        return database.sql("select result from rehearsal_case where run_id = ? and case_number = ?")
                .params(run, caseNumber)
                .query(String.class)
                .optional()
                .map(text -> Wire.read(text, CaseResult.class));
    }

    /** Keeps the models of a process as they were rehearsed. */
    void keepModel(long run, String process, @Nullable String inForce, @Nullable String draft) {
        database.sql("insert into rehearsal_flow (run_id, process, in_force, draft) values (?, ?, ?, ?)")
                .params(run, process, inForce, draft)
                .update();
    }

    /** The model of a process as it was rehearsed. @param draft the draft's; else the one in force */
    Optional<String> model(long run, String process, boolean draft) {
        return database.sql("select " + (draft ? "draft" : "in_force")
                        + " from rehearsal_flow where run_id = ? and process = ?")
                .params(run, process)
                .query(String.class)
                .optional();
    }
}
