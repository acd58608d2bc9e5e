package org.fengqiao.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.testing.FormInputs.agreed;
import static org.fengqiao.testing.FormInputs.outcome;
import static org.fengqiao.testing.FormInputs.visit;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fengqiao.bench.CaseCopies;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.HttpTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

/**
 * How long people look at an empty screen: from the address to the first task's card, and to the first figure of the
 * dashboard, with two pages of cases, then with 20,000 open and a million closed ones all over the county, at last with 10,000 more
 * that wait in one township. Prints milliseconds, medians of five,
 * and their ratio, and writes {@code target/bench/first-paint.json}.
 */
@HttpTest
@ExtendWith(BrowserExtension.class)
@Tag("bench")
class FirstPaintBench {

    private static final int CLOSED = Integer.getInteger("bench.closed", 1_000_000);
    private static final int OPEN = Integer.getInteger("bench.open", 20_000);
    private static final int ROUNDS = 5;
    private static final int PAGE = 15;
    private static final int CROWD = Integer.getInteger("bench.crowd", 10_000);
    private static final int TEN_YEARS = 3_600;
    private static final int TWO_MONTHS = 60;

    @LocalServerPort
    int port;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Environment environment;

    @Test
    void weighs(Browser browser) throws IOException {
        var waitsInTheVillage = walk.inTheVillage();
        var waitsInTheTownship = walk.inTheVillage();
        walk.toTheTownship(waitsInTheTownship);
        var closedInTheVillage = visited(walk.performedAtOnce());
        var closedAtTheCounty = visited(theLongWay());

        try (var desks = new Desks(browser, port)) {
            var copies = new CaseCopies(environment);
            // A full page of cards before, too: what is compared is the county behind it, not the length of the list.
            copies.copyInPlace(waitsInTheVillage, CLOSED + OPEN + 1, PAGE, TWO_MONTHS);
            copies.copyInPlace(waitsInTheTownship, CLOSED + OPEN + PAGE + 1, PAGE, TWO_MONTHS);
            copies.analyse();
            var screens = screens(desks);
            var few = measure(screens);
            copies.copy(closedInTheVillage, 1, CLOSED * 9 / 10, TEN_YEARS, false);
            copies.copy(closedAtTheCounty, CLOSED * 9 / 10 + 1, CLOSED / 10, TEN_YEARS, false);
            copies.copy(waitsInTheVillage, CLOSED + 1, OPEN / 2, TWO_MONTHS, true);
            copies.copy(waitsInTheTownship, CLOSED + 1 + OPEN / 2, OPEN / 2, TWO_MONTHS, true);
            copies.analyse();
            var many = measure(screens);
            copies.copyInPlace(waitsInTheTownship, CLOSED + OPEN + 2 * PAGE + 1, CROWD, TWO_MONTHS);
            copies.analyse();
            report(few, many, measure(screens));
        }
    }

    private static CaseNumber visited(CaseNumber number, CaseDriver driver, CaseWalk walk) {
        walk.bringFollowUpForward(number);
        driver.submit(number, "user_visitParties", "township1", visit("NONE"));
        return number;
    }

    private CaseNumber visited(CaseNumber number) {
        return visited(number, driver, walk);
    }

    private CaseNumber theLongWay() {
        var number = walk.inTheVillage();
        walk.toTheTownship(number);
        walk.township(number, outcome("NOT_AGREED"));
        walk.county(number, agreed("ORAL", true));
        return number;
    }

    private Map<String, Screen> screens(Desks desks) {
        var cockpit = "http://localhost:" + port + "/camunda/app/cockpit/default/#/dashboard";
        var tasklist = "http://localhost:" + port + "/camunda/app/tasklist/default/";
        var all = new LinkedHashMap<String, Screen>();
        all.put(
                "mediatorsTasks",
                new Screen(desks.tasklistOf("village1").page(), tasklist, "ol.tasks-list li.task h4"));
        var clerk = desks.tasklistOf("township1").page();
        clerk.locator(".task-filters").getByText(TasklistPage.MY_COMMITTEES).click();
        clerk.locator("ol.tasks-list li.task h4").first().waitFor();
        all.put("clerksTasks", new Screen(clerk, clerk.url(), "ol.tasks-list li.task h4"));
        all.put("townshipsDashboard", new Screen(desks.cockpitOf("supervisor1").page(), cockpit, ".fq-tile"));
        all.put("countysDashboard", new Screen(desks.cockpitOf("supervisor").page(), cockpit, ".fq-tile"));
        return all;
    }

    private static Map<String, Long> measure(Map<String, Screen> screens) {
        var all = new LinkedHashMap<String, Long>();
        screens.forEach((name, screen) -> all.put(name, screen.median()));
        return all;
    }

    private static void report(Map<String, Long> few, Map<String, Long> many, Map<String, Long> crowded)
            throws IOException {
        var lines = few.keySet().stream()
                .map(name -> "  \"%s\": {\"fewMs\": %d, \"manyMs\": %d, \"ratio\": %.2f, \"crowdedMs\": %d}"
                        .formatted(
                                name,
                                few.get(name),
                                many.get(name),
                                (double) many.get(name) / few.get(name),
                                crowded.get(name)))
                .collect(Collectors.joining(",\n"));
        var json = "{\n  \"closed\": %d, \"open\": %d,\n%s\n}\n".formatted(CLOSED, OPEN, lines);
        System.out.println(json);
        Files.createDirectories(Path.of("target/bench"));
        Files.writeString(Path.of("target/bench/first-paint.json"), json);
    }

    private record Screen(Page page, String address, String first) {
        long median() {
            page.bringToFront();
            var millis = new ArrayList<Long>();
            for (var round = 0; round < ROUNDS; round++) {
                page.navigate("about:blank");
                var start = System.nanoTime();
                page.navigate(address);
                page.locator(first).first().waitFor();
                millis.add((System.nanoTime() - start) / 1_000_000);
            }
            assertThat(millis).hasSize(ROUNDS);
            Screens.take(page, "first-paint");
            return List.copyOf(millis).stream().sorted().toList().get(ROUNDS / 2);
        }
    }
}
