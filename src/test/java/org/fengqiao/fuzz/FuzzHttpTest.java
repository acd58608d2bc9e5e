package org.fengqiao.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.fengqiao.continuity.WholeRecords;
import org.fengqiao.testing.DoorPlaces;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.HttpTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Broken requests to every door of the running application. Two thousand of them are sent, or a hundred thousand, by
 *
 * <pre>{@code mvn test -Pfull -Dtest=FuzzHttpTest -Dfuzz.inputs=100000 -Dfuzz.seed=7}</pre>
 *
 * They are no part of every check: ids differ from run to run, so a run may find what the one before did not. What was found is
 * ({@code FoundHttpTest}).
 *
 * What each door was sent and answered stands in {@code target/fuzz/doors.csv} afterwards, and each input that was not refused as it
 * should be in {@code target/fuzz/found}. It has an application of its own: some of what is sent is taken, and changes the county.
 */
@HttpTest
@TestPropertySource(properties = "fengqiao.sample-cases=no")
@DirtiesContext
class FuzzHttpTest {

    private static final String WEBAPP = "/camunda/api/engine/engine/default";
    private static final long SEED = Long.getLong("fuzz.seed", 20261130);

    @Autowired
    private Http http;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Environment environment;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    @Tag("full")
    void twoThousandBrokenRequestsAreRefusedInWords() {
        run(Integer.getInteger("fuzz.short", 2_000));
    }

    @Test
    @Tag("full")
    void aHundredThousandBrokenRequestsAreRefusedInWords() {
        run(Integer.getInteger("fuzz.inputs", 100_000));
    }

    private void run(int inputs) {
        System.out.println("fuzz: seed " + SEED + ", inputs " + inputs);
        var chance = new Chance(SEED);
        var places = new FuzzPlaces(http, beans);
        try (var browser = new RawHttp(environment);
                var run = run(chance, places, new Sessions(browser))) {
            run.send(inputs);
            System.out.println("fuzz: " + run.tally().inputs() + " inputs at "
                    + run.tally().doors() + " doors, answers " + run.tally().statuses() + ", " + run.logged()
                    + " lines logged");
            var wrong = new ArrayList<>(run.findings());
            wrong.addAll(WholeRecords.faults(beans));
            wrong.addAll(EngineTexts.marked(environment));
            assertThat(wrong).as(String.join("\n", wrong)).isEmpty();
        }
    }

    private FuzzRun run(Chance chance, FuzzPlaces places, Sessions sessions) {
        Runnable renewal = () -> {
            places.renew();
            sessions.forget();
        };
        return new FuzzRun(environment, chance, sources(chance, places, sessions), renewal, new Schedules(beans));
    }

    /** As often as each is wanted. */
    private List<Source> sources(Chance chance, FuzzPlaces places, Sessions sessions) {
        var doors = new Doors(requestMappingHandlerMapping);
        var everybody = Set.copyOf(DoorPlaces.people().values());
        var all = new ArrayList<Source>();
        add(all, 9, new DoorSource(chance, doors.ofOperations(), places::fill, Logins::basic));
        add(all, 3, new DoorSource(chance, doors.ofEngine("/engine-rest", everybody), places::fill, Logins::basic));
        add(all, 2, new DoorSource(chance, doors.ofEngine(WEBAPP, everybody), places::fill, sessions));
        add(all, 1, new PageSource(chance, sessions));
        add(all, 3, new FormSource(chance, new WaitingCases(chance, beans), Logins::basic, sessions));
        add(all, 2, new UploadSource(chance, places::fill));
        return all;
    }

    private static void add(List<Source> all, int times, Source source) {
        all.addAll(Collections.nCopies(times, source));
    }
}
