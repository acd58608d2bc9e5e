package org.fengqiao.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.fengqiao.identity.NewAccount;
import org.fengqiao.identity.SampleAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the README repeats of the code is what the code says. */
class ReadmeTest {

    private String readme = "";

    @BeforeEach
    void read() throws Exception {
        readme = Files.readString(Path.of("README.md"));
    }

    @Test
    void theTableOfSampleUsersIsThatOfTheCode() {
        var table = rows("| `", 4).stream()
                .filter(row -> row.get(2).matches(".*[\\u4e00-\\u9fff] [A-Z].*"))
                .toList();
        var written = table.stream()
                .map(row -> row.get(0).replace("`", "") + " " + row.get(1) + " " + row.get(2))
                .toList();

        assertThat(written)
                .containsExactlyElementsOf(
                        SampleAccounts.all().stream().map(ReadmeTest::row).toList());
        assertThat(table).zipSatisfy(SampleAccounts.all(), (row, account) -> account.committees()
                .forEach(committee -> assertThat(row.get(3)).contains("`" + committee + "`")));
        assertThat(readme).containsOnlyOnce("`" + SampleAccounts.PASSWORD + "`");
    }

    @Test
    void theTwoCommandsAreThere() {
        assertThat(readme).contains("mvn spring-boot:run", "mvn verify", "JDK 17", "Maven 3.8");
    }

    @Test
    void everyNamedPropertyIsInTheTableOfSettings() {
        var settings = rows("| `", 3).stream().map(row -> row.get(0)).collect(Collectors.joining());

        assertThat(settings)
                .contains(
                        "`server.port`",
                        "`fengqiao.data-dir`",
                        "`fengqiao.flows-dir`",
                        "`fengqiao.sample-county`",
                        "`spring.datasource.url`");
    }

    private List<List<String>> rows(String start, int columns) {
        return readme.lines()
                .filter(line -> line.startsWith(start))
                .map(line -> Arrays.stream(line.substring(1).split("\\|"))
                        .map(String::strip)
                        .toList())
                .filter(row -> row.size() == columns)
                .toList();
    }

    private static String row(NewAccount account) {
        var roles = account.roles().stream()
                .map(role -> role.chinese() + " " + role.english())
                .sorted()
                .collect(Collectors.joining("、"));
        return account.login() + " " + account.displayName() + " " + roles;
    }
}
