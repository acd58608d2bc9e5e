package org.fengqiao.bench.lifecycle;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A contender's own JVM: it reads rounds from its input and writes what it did, each on a line. */
public final class ContenderMain {

    /** Begins the lines that the benchmark reads; everything else is log. */
    static final String MARK = "@@ ";

    private final Contender contender;

    private ContenderMain(Contender contender) {
        this.contender = contender;
    }

    /** @param args its name and what it is started with */
    public static void main(String[] args) throws Exception {
        var rest = Arrays.copyOfRange(args, 1, args.length);
        var contender =
                switch (Kind.valueOf(args[0])) {
                    case PRODUCT -> ProductContender.start(rest);
                    case BARE_ENGINE -> BareContender.start(rest[0]);
                    case FLOWABLE -> FlowableContender.start(rest[0]);
                };
        say("ready");
        try {
            new ContenderMain(contender).serve();
        } catch (Exception failed) {
            // Threads of the application would keep the process, and whoever waits for its answer, for ever.
            failed.printStackTrace();
            System.exit(1);
        }
        System.exit(0);
    }

    private void serve() throws Exception {
        var orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (var order = orders.readLine(); order != null; order = orders.readLine()) {
            if (order.equals("heap")) {
                say(Long.toString(heap()));
                continue;
            }
            var words = order.split(" ");
            var course = Course.valueOf(words[0]);
            var threads = Integer.parseInt(words[1]);
            var seconds = Double.parseDouble(words[2]);
            say(Double.toString(threads == 0 ? cases(course, seconds) : round(course, threads, seconds)));
        }
    }

    /**
     * Lives as many cases as there is time for.
     *
     * @return cases per second: each thread's own rate up to its last closed case, added up
     */
    private double round(Course course, int threads, double seconds) throws Exception {
        var pool = Executors.newFixedThreadPool(threads);
        try {
            return round(pool, Stream.generate(() -> work(course, seconds)).limit(threads));
        } finally {
            pool.shutdown();
            if (!pool.awaitTermination(1, TimeUnit.MINUTES)) {
                throw new IllegalStateException("a round does not end");
            }
        }
    }

    private static long heap() {
        var memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }

    /** How many it leads in at least so many seconds, one after the other. */
    private int cases(Course course, double seconds) {
        var until = System.nanoTime() + seconds * 1e9;
        var lives = 0;
        while (System.nanoTime() < until) {
            contender.live(course);
            lives++;
        }
        return lives;
    }

    private static double round(ExecutorService pool, Stream<Callable<Double>> workers) throws Exception {
        var perSecond = 0.0;
        for (var rate : pool.invokeAll(workers.toList())) {
            perSecond += rate.get();
        }
        return perSecond;
    }

    private Callable<Double> work(Course course, double seconds) {
        return () -> {
            var start = System.nanoTime();
            var lives = 0;
            var taken = 0.0;
            while (taken < seconds) {
                contender.live(course);
                lives++;
                taken = (System.nanoTime() - start) / 1e9;
            }
            return lives / taken;
        };
    }

    private static void say(String line) throws IOException {
        synchronized (System.out) {
            System.out.println(MARK + line);
            System.out.flush();
        }
    }

    /** Who takes part. */
    enum Kind {
        PRODUCT,
        BARE_ENGINE,
        FLOWABLE
    }
}
