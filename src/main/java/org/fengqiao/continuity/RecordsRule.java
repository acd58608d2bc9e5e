package org.fengqiao.continuity;

import java.util.List;
import org.fengqiao.shared.Label;

/**
 * Something that holds of the records at every moment between two transactions. What constraints of the tables hold already, as that a
 * written agreement in effect has all its signatures and a round one agreement only, is not asked again; whether each open case has its one flow, {@link org.fengqiao.processadmin.TokenCheck} says.
 *
 * @param places a query that answers where it does not hold, one text a place; none when all is well
 */
record RecordsRule(Label label, String places) {

    /** Each user task that was completed, and each form that was sent for one, of lives whose history is still kept. */
    private static final String TASKS_AND_FORMS = """
            select coalesce(task.number, form.number) || ' ' || coalesce(task.element, form.element)
            from (select life.business_key_ as number, done.proc_def_key_ as stage, done.task_def_key_ as element, count(*) as times
                  from act_hi_taskinst done join act_hi_procinst life on life.id_ = done.root_proc_inst_id_
                  where done.delete_reason_ = 'completed' group by 1, 2, 3) task
            full join (select sent.case_number as number, sent.process as stage, sent.element, count(*) as times
                  from submission sent where sent.element like 'user!_%' escape '!'
                  and exists (select 1 from act_hi_procinst life where life.business_key_ = sent.case_number) group by 1, 2, 3) form
              on form.number = task.number and form.stage = task.stage and form.element = task.element
            where coalesce(task.times, 0) <> coalesce(form.times, 0)""";

    static final List<RecordsRule> ALL = List.of(
            rule(
                    "案号不连续",
                    "Case numbers have a gap",
                    "select counter.year::text from case_number_counter counter where counter.last <> (select count(*) from case_file"
                            + " where split_part(case_number, '-', 2) = counter.year::text)"),
            rule(
                    "台账编号不连续",
                    "Ledger numbers have a gap",
                    "select counter.township || ' ' || counter.year from ledger_counter counter where counter.last <> (select count(*)"
                            + " from ledger_entry entry where entry.township = counter.township and entry.entry_year = counter.year)"),
            rule("办完的任务与提交的表单不符", "Completed tasks differ from forms that were sent", TASKS_AND_FORMS),
            rule(
                    "案件没有双方当事人",
                    "Cases without both sides",
                    "select case_number from case_file where anonymised_at is null and (select count(distinct side) from party where"
                            + " party.case_number = case_file.case_number and side in ('APPLICANT', 'RESPONDENT')) <> 2"),
            rule(
                    "案件没有密钥",
                    "Cases without their key",
                    "select case_number from case_file where anonymised_at is null and not exists (select 1 from case_key"
                            + " where owner = case_number and destroyed_at is null)"),
            rule(
                    "案件没有登记的审计记录",
                    "Cases whose registration is not in the audit trail",
                    "select case_number from case_file where not exists (select 1 from audit_entry where subject = case_number"
                            + " and action = 'CREATED')"));

    private static RecordsRule rule(String chinese, String english, String places) {
        return new RecordsRule(new Label(chinese, english), places);
    }
}
