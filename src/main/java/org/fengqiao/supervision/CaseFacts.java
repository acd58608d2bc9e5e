package org.fengqiao.supervision;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.fengqiao.audit.AuditAction;
import org.fengqiao.audit.AuditTrail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what the figures count up to date. Triggers note each case that was written; here its facts are written anew from
 * the case file. One does it at a time: a slower one would put back what a faster one has read later.
 */
@Component
public class CaseFacts {

    private static final int LOCK = 20_261_201;

    private static final String TAKE = "delete from case_fact_due where id in"
            + " (select id from case_fact_due order by id limit :most for update skip locked) returning case_number";

    private final JdbcClient jdbc;
    private final CaseFactRows rows;
    private final StageFactRows stages;
    private final AuditTrail trail;

    CaseFacts(JdbcClient jdbc, CaseFactRows rows, StageFactRows stages, AuditTrail trail) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.stages = stages;
        this.trail = trail;
    }

    /**
     * Writes the facts of cases that are due, in the transaction of the caller or one of its own.
     *
     * @param most how many notes are taken at most; several may be about one case
     * @return how many notes were taken
     */
    @Transactional
    public int refresh(int most) {
        jdbc.sql("select 1 from pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query(Integer.class)
                .single();
        var noted = jdbc.sql(TAKE).param("most", most).query(String.class).list();
        write(noted.stream().distinct().sorted().toList());
        return noted.size();
    }

    /** Notes every case and every fact as due; nothing is gone meanwhile, the figures change as they are written anew. */
    @Transactional
    public int rebuild() {
        var noted = jdbc.sql("insert into case_fact_due (case_number) select case_number from case_file"
                        + " union select case_number from case_fact union select case_number from case_stage_fact")
                .update();
        trail.record(AuditAction.CHANGED, "case_fact", Map.of("rebuild", noted));
        return noted;
    }

    /** What is not closed counts by another table of limits; what is over was measured by the old one. */
    @Transactional
    public void limitsChanged() {
        jdbc.sql("insert into case_fact_due (case_number) select case_number from case_fact where closed_on is null")
                .update();
    }

    /**
     * Working days of these years are other ones now: of what is not closed, and of stages that lasted into them. A notice may
     * tell of the December before its year.
     */
    @Transactional
    public void holidaysChanged(SortedSet<Integer> noticeYears) {
        limitsChanged();
        noticeYears.forEach(year -> jdbc.sql(
                        "insert into case_fact_due (case_number)"
                                + " select distinct case_number from case_stage_fact where left_on >= :first and entered_on <= :last")
                .param("first", LocalDate.of(year - 1, Month.DECEMBER, 1))
                .param("last", LocalDate.of(year, Month.DECEMBER, 31))
                .update());
    }

    /** How many cases wait for their facts. */
    @Transactional(readOnly = true)
    public int waiting() {
        return jdbc.sql("select count(distinct case_number) from case_fact_due")
                .query(Integer.class)
                .single();
    }

    private void write(List<String> numbers) {
        if (!numbers.isEmpty()) {
            rows.write(numbers);
            stages.write(numbers);
        }
    }
}
