package org.fengqiao.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.identity.SampleAccounts;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.HttpTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The pages of our own that no other test of a browser looks at so closely, as somebody sees them whom they are for: free of axe's faults
 * and no wider than the screen, on a desk and on a telephone.
 */
@HttpTest
@ExtendWith(BrowserExtension.class)
class EveryPageBrowserTest {

    @LocalServerPort
    int port;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private CaseDriver driver;

    private CaseNumber number;
    private Desks desks;

    @BeforeEach
    void takeSeats(Browser browser) {
        desks = new Desks(browser, port);
        number = walk.inTheVillage();
    }

    @AfterEach
    void leave() {
        desks.close();
        driver.end(number);
    }

    static Stream<Arguments> people() {
        return Stream.of(
                Arguments.of("village1", List.of("", "reminders", "absences", "holidays", "cases")),
                Arguments.of("township1", List.of("hand-over", "mediators")),
                Arguments.of("supervisor", List.of("approvals", "retention")),
                Arguments.of("security", List.of("accounts", "audit", "tokens")),
                Arguments.of("flowadmin", List.of("flows")));
    }

    @ParameterizedTest
    @MethodSource("people")
    void canBeReadByEverybody(String login, List<String> paths) {
        var page = desks.visit("/login");
        LoginForm.send(page, login, SampleAccounts.PASSWORD);
        var faults = new ArrayList<String>();
        for (var path : paths) {
            page.navigate("http://localhost:" + port + "/" + path + (path.equals("cases") ? "?number=" + number : ""));
            page.waitForLoadState(LoadState.NETWORKIDLE);
            for (var width : List.of(1440, 390)) {
                page.setViewportSize(width, 900);
                Axe.faults(page, "html").forEach(fault -> faults.add("/" + path + " at " + width + ": " + fault));
                if (isWiderThanTheScreen(page)) {
                    faults.add("/" + path + " at " + width + ": scrolls sideways");
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    private static boolean isWiderThanTheScreen(Page page) {
        return (Boolean) page.evaluate("document.documentElement.scrollWidth > innerWidth");
    }
}
