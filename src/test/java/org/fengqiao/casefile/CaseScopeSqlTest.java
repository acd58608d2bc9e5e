package org.fengqiao.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fengqiao.identity.CurrentUsers;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.EngineTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@EngineTest
class CaseScopeSqlTest {

    private static final List<String> PEOPLE = List.of(
            "village1",
            "village2",
            "township1",
            "township3",
            "supervisor",
            "supervisor1",
            "county1",
            "county2",
            "registrar1",
            "auditor");

    @Autowired
    CaseDriver driver;

    @Autowired
    CaseWalk walk;

    @Autowired
    CurrentUsers users;

    @Autowired
    JdbcClient jdbc;

    private final List<CaseNumber> numbers = new ArrayList<>();

    @AfterEach
    void end() {
        numbers.forEach(driver::end);
    }

    @Test
    void everybodySeesByItWhatTheScopeCovers() {
        numbers.add(driver.register("village1", Map.of("applicantName", "端木小雪")));
        numbers.add(walk.inTheVillage());
        walk.toTheTownship(numbers.get(1));
        numbers.add(walk.acrossTownships());

        assertThat(PEOPLE).allSatisfy(login -> {
            var scope = driver.as(login, () -> CaseScope.of(users.require()));
            var covered = numbers.stream()
                    .filter(number -> scope.covers(driver.file(number)))
                    .map(CaseNumber::code)
                    .toList();
            assertThat(listed(scope)).as(login).containsExactlyInAnyOrderElementsOf(covered);
        });
    }

    private List<String> listed(CaseScope scope) {
        var wanted = String.join(",", numbers.stream().map(CaseNumber::code).toList());
        return CaseScopeSql.bind(
                        jdbc.sql(
                                "select file.case_number from case_file file where file.case_number = any (string_to_array(:wanted, ','))"
                                        + " and " + CaseScopeSql.CONDITION),
                        scope)
                .param("wanted", wanted)
                .query(String.class)
                .list();
    }
}
