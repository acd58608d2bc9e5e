package org.fengqiao.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.EngineTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every change of a case is on record, whoever made it and through whatever module. */
@EngineTest
class ChangesHttpTest {

    @Autowired
    private CaseDriver driver;

    @Autowired
    private JdbcClient database;

    @Autowired
    private KeyRing keys;

    @Autowired
    private AuditChain chain;

    @Test
    void aRegisteredCaseIsOnRecordWithWhoAndWhat() {
        var number = driver.register("village1", Map.of());

        var created = database.sql(
                        "select thing, details from audit_entry where subject = :number and action = 'CREATED'"
                                + " and actor = 'village1'")
                .param("number", number.code())
                .query((row, unused) -> Map.entry(
                        row.getString("thing"),
                        keys.open(row.getString("details")).text()))
                .list();

        assertThat(created).extracting(Map.Entry::getKey).anyMatch(thing -> thing.startsWith("CaseFile#"));
        assertThat(created)
                .filteredOn(each -> each.getKey().startsWith("Party#"))
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(each -> assertThat(each.getValue()).contains("\"name\":"));
        assertThat(chain.verify().isWhole()).isTrue();
    }
}
