package org.fengqiao.continuity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.testing.FormInputs.agreed;
import static org.fengqiao.testing.FormInputs.outcome;
import static org.fengqiao.testing.FormInputs.signed;

import java.util.List;
import java.util.Set;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.processadmin.TokenCheck;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.EngineTest;
import org.fengqiao.testing.TestPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** Whole cases of every kind are found whole; what a broken disk or a hand in the tables does to one is found. */
@EngineTest
class RecordsCheckTest {

    @Autowired
    private RecordsCheck check;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Environment environment;

    private CaseNumber agreed = CaseNumber.of("XX-2000-00000");
    private CaseNumber handedUp = CaseNumber.of("XX-2000-00000");

    @BeforeEach
    void casesOfEveryKind() {
        agreed = walk.inTheVillage();
        walk.village(agreed, agreed("WRITTEN", false));
        driver.submit(agreed, "user_signAgreement", "village1", signed());
        handedUp = walk.inTheVillage();
        walk.toTheTownship(handedUp);
        walk.township(handedUp, outcome("NOT_AGREED"));
    }

    @AfterEach
    void leave() {
        List.of(agreed, handedUp).forEach(driver::end);
    }

    @Test
    void wholeRecordsAreWhole() {
        assertThat(ofOurs(check.run())).isEmpty();
        assertThat(check.extent().agreements()).isPositive();
        assertThat(check.extent().entries()).isPositive();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ledger numbers             | update ledger_counter set last = last + 1
            Case numbers               | update case_number_counter set last = last + 1
            Completed tasks            | delete from submission where case_number = ':agreed' and element = 'user_holdSession'
            Completed tasks            | insert into submission (case_number, process, element, element_name, form, submitted_by, submitted_at, fields) select case_number, process, element, element_name, form, submitted_by, submitted_at, fields from submission where case_number = ':agreed' and element = 'user_holdSession'
            without both sides         | delete from party where case_number = ':handedUp' and side = 'RESPONDENT'
            without their key          | delete from case_key where owner = ':handedUp'
            not in the audit trail     | delete from audit_entry where subject = ':handedUp'
            """)
    void whatIsNotWholeIsFound(String told, String damage) {
        var found = broken(damage.replace(":agreed", agreed.code()).replace(":handedUp", handedUp.code()));

        assertThat(found).anyMatch(text -> text.contains(told));
    }

    @Test
    void aCaseWithoutItsFlowIsFoundByTheComparisonWithTheEngine() {
        var report = new TokenCheck.Report(2, 2, Set.of("QX-1"), Set.of("QX-2"), Set.of());

        assertThat(VerifyRecordsAtStart.ofFlows(report))
                .containsExactly(
                        "在办案件没有流程 Open cases without a flow: QX-1", "流程没有在办案件 Flows without an open case: QX-2");
    }

    /** Does the damage and looks, in a transaction that is taken back: the database is shared. */
    private List<String> broken(String damage) {
        var server = new SingleConnectionDataSource(
                environment.getRequiredProperty("spring.datasource.url"), TestPostgres.USER, "", true);
        try {
            var database = JdbcClient.create(server);
            return new TransactionTemplate(new DataSourceTransactionManager(server)).execute(transaction -> {
                transaction.setRollbackOnly();
                database.sql("set local session_replication_role = replica").update();
                assertThat(database.sql(damage).update()).isPositive();
                return new RecordsCheck(database)
                        .run().stream().map(RecordsFinding::text).toList();
            });
        } finally {
            server.destroy();
        }
    }

    private List<RecordsFinding> ofOurs(List<RecordsFinding> all) {
        return all.stream()
                .filter(each -> each.places().stream()
                        .anyMatch(place -> place.startsWith(agreed.code()) || place.startsWith(handedUp.code())))
                .toList();
    }
}
