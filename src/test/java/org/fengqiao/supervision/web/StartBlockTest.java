package org.fengqiao.supervision.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import org.fengqiao.identity.FirstAdministrator;
import org.fengqiao.identity.SampleAccounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;

@ExtendWith(OutputCaptureExtension.class)
class StartBlockTest {

    private final SampleUsers sampleUsers = mock(SampleUsers.class);
    private final FirstAdministrator administrator = mock(FirstAdministrator.class);
    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void theBlockSaysWhereToGoAndWhoCanLogIn(CapturedOutput output) {
        environment.setProperty("local.server.port", "8080");
        when(sampleUsers.all()).thenReturn(List.of(new SampleUsers.SampleUser("village1", "何秀兰", "人民调解员", "桃源村")));

        new StartBlock(environment, sampleUsers, administrator).print();

        assertThat(output)
                .contains("http://localhost:8080/\n", "http://localhost:8080/camunda/app/tasklist/default/")
                .contains("   village1          何秀兰  人民调解员  桃源村\n")
                .containsOnlyOnce(SampleAccounts.PASSWORD);
    }

    @Test
    void columnsStandBelowEachOtherAlthoughChineseCharactersAreWide() {
        var lines = StartBlock.text("http://localhost:8080", List.of(), Optional.empty())
                .lines()
                .toList();

        assertThat(lines)
                .contains(
                        "   首页 Start page   http://localhost:8080/",
                        "   接口 API          http://localhost:8080/swagger-ui/index.html");
    }

    @Test
    void withoutTheSampleCountyNoPasswordIsPrinted() {
        assertThat(StartBlock.text("http://localhost:8080", List.of(), Optional.empty()))
                .doesNotContain(SampleAccounts.PASSWORD);
    }

    @Test
    void aCountyWithoutAccountsIsToldItsFirstOne() {
        assertThat(StartBlock.text("http://localhost:8080", List.of(), Optional.of("abcd-2345-efgh-6789")))
                .contains("   admin             abcd-2345-efgh-6789\n", "http://localhost:8080/accounts");
    }

    @Test
    void anAddressThatMeansEverywhereIsShownAsLocalhost(CapturedOutput output) {
        environment.setProperty("local.server.port", "9000");
        environment.setProperty("server.address", "0.0.0.0");

        new StartBlock(environment, sampleUsers, administrator).print();

        assertThat(output).contains("http://localhost:9000/cases");
    }

    @Test
    void nothingIsPrintedWhenNoPortIsOpen(CapturedOutput output) {
        new StartBlock(environment, sampleUsers, administrator).print();

        assertThat(output).isEmpty();
    }
}
