package org.fengqiao.bench.lifecycle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.fengqiao.bench.lifecycle.ContenderMain.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whole lives of cases per second, by the product, by the bare engine and by Flowable: rounds in turn, in one run, on one
 * PostgreSQL server. Prints a table and writes {@code target/bench/lifecycle.json}.
 *
 * <pre>mvn test -Pbench -Dtest=LifecycleBench</pre>
 */
@Tag("bench")
class LifecycleBench {

    private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);
    private static final double SECONDS = Double.parseDouble(System.getProperty("bench.seconds", "4"));

    /** Seconds before the first course is measured, and before each further one, whose code is mostly the same. */
    private static final List<Double> WARM_UP = Stream.of(
                    System.getProperty("bench.warm-up", "150,30").split(","))
            .map(Double::valueOf)
            .toList();

    private static final boolean DURABLE = Boolean.parseBoolean(System.getProperty("bench.durable", "false"));
    private static final List<Integer> THREADS = Stream.of(
                    System.getProperty("bench.threads", "1,4,8").split(","))
            .map(Integer::valueOf)
            .toList();

    private static final List<Course> COURSES = Stream.of(
                    System.getProperty("bench.courses", "LONGEST,SHORTEST").split(","))
            .map(Course::valueOf)
            .toList();

    private final Map<Kind, ContenderProcess> contenders = new EnumMap<>(Kind.class);

    @Test
    void weighs() throws IOException {
        try (var server = BenchServer.start(DURABLE)) {
            try {
                start(server);
                if (Boolean.getBoolean("bench.statements")) {
                    count(server);
                    return;
                }
                var rates = measure();
                System.out.println(rates.table());
                PerformanceFile.write("lifecycle", rates.ratios(), rates.measured(DURABLE, SECONDS));
            } finally {
                contenders.values().forEach(ContenderProcess::close);
            }
        }
    }

    private void start(BenchServer server) throws IOException {
        for (var kind : wanted()) {
            var database = server.database(kind.name().toLowerCase(Locale.ROOT));
            contenders.put(
                    kind,
                    kind == Kind.PRODUCT
                            ? ContenderProcess.start(kind, Product.options(database))
                            : ContenderProcess.start(kind, database));
        }
    }

    private static List<Kind> wanted() {
        return Stream.of(System.getProperty("bench.contenders", "PRODUCT,BARE_ENGINE,FLOWABLE")
                        .split(","))
                .map(Kind::valueOf)
                .toList();
    }

    /** Instead of a measurement: what each sends to the database for a case, into {@code target/bench}. */
    private void count(BenchServer server) throws IOException {
        for (var contender : contenders.entrySet()) {
            var name = contender.getKey().name().toLowerCase(Locale.ROOT);
            for (var course : COURSES) {
                contender.getValue().round(course, 1, warmUp(course));
                var statements = new Statements(server.address(name));
                var cases = contender.getValue().cases(course, 10);
                statements.write(Path.of("target/bench/statements-" + name + "-" + course + ".txt"), cases);
            }
        }
    }

    private static double warmUp(Course course) {
        return WARM_UP.get(course == COURSES.get(0) ? 0 : WARM_UP.size() - 1);
    }

    private Rates measure() throws IOException {
        var rates = new Rates();
        for (var course : COURSES) {
            for (var contender : contenders.values()) {
                contender.round(course, 4, warmUp(course));
            }
        }
        for (var round = 0; round < ROUNDS; round++) {
            for (var course : COURSES) {
                for (var threads : THREADS) {
                    for (var contender : contenders.entrySet()) {
                        rates.add(
                                course,
                                threads,
                                contender.getKey(),
                                contender.getValue().round(course, threads, SECONDS));
                    }
                }
            }
        }
        return rates;
    }
}
