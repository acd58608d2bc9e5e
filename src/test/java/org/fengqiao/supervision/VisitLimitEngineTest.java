package org.fengqiao.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.EngineTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A return visit is measured by the last day of its task, not by the day for which it is planned. */
@EngineTest
class VisitLimitEngineTest {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private CaseWalk walk;

    private final List<CaseNumber> mine = new ArrayList<>();

    @AfterEach
    void endMine() {
        driver.resetClock();
        mine.forEach(driver::end);
    }

    @Test
    void aVisitIsDueOnTheLastDayOfItsTask() {
        var number = walk.performedAtOnce();
        mine.add(number);
        FiguresAgree.in(context.getAutowireCapableBeanFactory()).refresh();
        var due = dueOn(number);

        driver.moveClockBy(31);
        driver.fireTimer(number, "timer_followUpDue");

        assertThat(due)
                .isEqualTo(LocalDate.ofInstant(
                        driver.task(number, "user_visitParties").getDueDate().toInstant(), CaseFile.ZONE));
    }

    private LocalDate dueOn(CaseNumber number) {
        return jdbc.sql("select due_on from case_stage_fact where case_number = ? and stage = 'followUpCheck'")
                .param(number.code())
                .query(LocalDate.class)
                .single();
    }
}
