package org.fengqiao.bench.lifecycle;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fengqiao.bench.CaseCopies;
import org.fengqiao.bench.lifecycle.ContenderMain.Kind;
import org.fengqiao.casefile.CaseNumber;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mock.env.MockEnvironment;

/**
 * The product beside itself with more and more closed cases: cases per second, requests over HTTP, memory and bytes. Closed cases
 * are copies of a real one, made by SQL; the engine's history of a case is copied for as many as a county closes in its time to
 * live, ten years of 2,730 cases.
 *
 * <pre>mvn test -Pbench -Dtest=GrowthBench</pre>
 */
@Tag("bench")
class GrowthBench {

    private static final int ROUNDS = Integer.getInteger("bench.rounds", 9);
    private static final double SECONDS = Double.parseDouble(System.getProperty("bench.seconds", "10"));

    /** Seconds; of several, as {@link LifecycleBench} takes them, the first. */
    private static final double WARM_UP =
            Double.parseDouble(System.getProperty("bench.warm-up", "120").split(",")[0]);

    private static final int HTTP_LIVES = Integer.getInteger("bench.http-lives", 20);
    private static final int THREADS = 4;
    private static final int WITH_HISTORY = Integer.getInteger("bench.with-history", 27_300);
    private static final int DAYS = 3_650;
    private static final List<Integer> SIZES = Stream.of(
                    System.getProperty("bench.sizes", "1000,100000,1000000").split(","))
            .map(Integer::valueOf)
            .toList();

    private final Map<Integer, Grown> counties = new LinkedHashMap<>();

    @Test
    void grows() throws IOException, InterruptedException {
        try (var server = BenchServer.start(false)) {
            try {
                var original = begin(server);
                var filled = new Filled("begun", 0, 0, 0);
                var all = new ArrayList<Filled>();
                for (var size : SIZES) {
                    filled = fill(server, original, filled, size);
                    all.add(filled);
                }
                for (var each : all) {
                    counties.put(each.size, begin(server, each));
                }
                report(measure(server));
            } finally {
                counties.values().forEach(each -> each.process.close());
            }
        }
    }

    /** A database with one case of the longest course that was closed by people. */
    private static CaseNumber begin(BenchServer server) throws IOException {
        var options = Product.options(server.database("begun"));
        try (var first = ContenderProcess.start(Kind.PRODUCT, options)) {
            first.cases(Course.LONGEST, 1);
        }
        return CaseNumber.of(at(server.address("begun"))
                .sql("select case_number from case_file where standing = 'CLOSED' order by case_number limit 1")
                .query(String.class)
                .single());
    }

    /** A database with so many closed cases, begun as a copy of the next smaller one. */
    private static Filled fill(BenchServer server, CaseNumber original, Filled smaller, int size) {
        var name = "cases" + size;
        awaitNobody(server, smaller.name);
        server.execute("create database " + name + " template " + smaller.name + " strategy file_copy");
        var start = System.nanoTime();
        var copies = new CaseCopies(
                new MockEnvironment().withProperty("spring.datasource.url", server.address(name)));
        var withHistory = Math.min(size, WITH_HISTORY);
        if (withHistory > smaller.size) {
            copies.copy(original, smaller.size + 1, withHistory - smaller.size, DAYS, true);
        }
        var historyBytes = copies.bytes("act%");
        var done = Math.max(smaller.size, withHistory);
        if (size > done) {
            copies.copy(original, done + 1, size - done, DAYS, false);
        }
        copies.analyse();
        System.out.printf("%d copies, the last of them in %.0f s%n", size, (System.nanoTime() - start) / 1e9);
        return new Filled(
                name, size, (copies.bytes("%") - copies.bytes("act%")) / size, historyBytes / withHistory);
    }

    private static Grown begin(BenchServer server, Filled filled) throws IOException {
        var port = freePort();
        var options = Stream.concat(
                        Stream.of(Product.options(server.address(filled.name)))
                                .filter(option -> !option.startsWith("--server.port")),
                        Stream.of("--server.port=" + port))
                .toArray(String[]::new);
        return new Grown(
                ContenderProcess.start(Kind.PRODUCT, options), port, filled.caseBytes, filled.historyBytes);
    }

    /** A database and what a case takes in it. */
    private record Filled(String name, int size, long caseBytes, long historyBytes) {}

    /** PostgreSQL copies a database only while nobody is connected to it. */
    private static void awaitNobody(BenchServer server, String database) {
        server.execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + database + "'");
    }

    private Map<String, Object> measure(BenchServer server) throws IOException, InterruptedException {
        for (var county : counties.values()) {
            county.process.round(Course.LONGEST, THREADS, WARM_UP);
        }
        var statements = new LinkedHashMap<Integer, Statements>();
        if (Boolean.getBoolean("bench.statements")) {
            counties.keySet().forEach(size -> statements.put(size, new Statements(server.address("cases" + size))));
        }
        var order = new ArrayList<>(counties.values());
        for (var round = 0; round < ROUNDS; round++) {
            for (var county : order) {
                county.rates.add(county.process.round(Course.LONGEST, THREADS, SECONDS));
            }
            // every round gets faster while the JVMs warm up: who was first is last in the next
            Collections.reverse(order);
        }
        for (var county : counties.entrySet()) {
            var sent = statements.get(county.getKey());
            if (sent != null) {
                var cases = county.getValue().rates.stream()
                        .mapToDouble(rate -> rate * SECONDS)
                        .sum();
                sent.write(Path.of("target", "bench", "statements-" + county.getKey() + "-closed.txt"), cases);
            }
        }
        var all = new LinkedHashMap<String, Object>();
        for (var county : counties.entrySet()) {
            all.put(String.valueOf(county.getKey()), county.getValue().figures());
        }
        return all;
    }

    private void report(Map<String, Object> all) throws IOException {
        all.forEach((size, figures) -> System.out.println(size + " closed cases: " + figures));
        var rates = counties.values().stream().map(county -> county.rates).toList();
        var ratio = Rates.rounded(Rates.ratio(rates.get(rates.size() - 1), rates.get(0)));
        var whole = SIZES.get(0) == 1_000 && SIZES.get(SIZES.size() - 1) == 1_000_000;
        PerformanceFile.write(
                "growth",
                whole ? Map.of("millionVsThousand", ratio) : Map.of(),
                Map.of(
                        "closedCases", all,
                        "lastVsFirst", ratio,
                        "threads", THREADS,
                        "casesWithEngineHistory", WITH_HISTORY));
    }

    private static JdbcClient at(String address) {
        return JdbcClient.create(new DriverManagerDataSource(address, BenchServer.OWNER, ""));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** A county with so many closed cases, and its node. */
    private record Grown(
            ContenderProcess process, int port, long caseBytes, long historyBytes, List<Double> rates) {

        Grown(ContenderProcess process, int port, long caseBytes, long historyBytes) {
            this(process, port, caseBytes, historyBytes, new ArrayList<>());
        }

        Map<String, Object> figures() throws IOException, InterruptedException {
            var http = new HttpLife(port);
            http.live();
            http.forget();
            for (var life = 0; life < HTTP_LIVES; life++) {
                http.live();
            }
            var figures = new LinkedHashMap<String, Object>();
            figures.put("casesPerSecond", rates);
            figures.put("httpMillis", http.percentiles());
            figures.put("heapBytesAfterCollection", process.heap());
            figures.put("caseTablesBytesPerClosedCase", caseBytes);
            figures.put("engineTablesBytesPerCaseWithHistory", historyBytes);
            return figures;
        }
    }
}
