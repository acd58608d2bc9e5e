package org.fengqiao.rehearsal;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.fengqiao.gate.FlowFile;
import org.fengqiao.rehearsal.sandbox.SandboxFolder;
import org.fengqiao.rehearsal.sandbox.Wire;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Does rehearsals, one after the other, beside everything else: records the cases, lets the sandbox play them, keeps what it says. */
@Component
class RehearsalWork implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(RehearsalWork.class);
    private static final int AT_A_TIME = 50;
    private static final int OUT_OF_MEMORY = 3;
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration FAREWELL = Duration.ofSeconds(15);

    private final RehearsalBook book;
    private final RehearsedCases cases;
    private final Recorder recorder;
    private final SandboxSpace space;
    private final RehearsalProperties properties;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(RehearsalWork::thread);
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(RehearsalWork::thread);
    private final AtomicReference<@Nullable SandboxProcess> running = new AtomicReference<>();

    RehearsalWork(
            RehearsalBook book,
            RehearsedCases cases,
            Recorder recorder,
            SandboxSpace space,
            RehearsalProperties properties) {
        this.book = book;
        this.cases = cases;
        this.recorder = recorder;
        this.space = space;
        this.properties = properties;
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "rehearsal");
        thread.setDaemon(true);
        return thread;
    }

    /** Begins with a rehearsal that the book has opened. */
    void begin(long run, RehearsalQuestion question, List<FlowFile> inForce, List<FlowFile> draft) {
        worker.execute(() -> {
            var end = rehearse(run, question, inForce, draft);
            // The database does not answer a thread that was told to stop; this is its last word.
            var told = Thread.interrupted();
            book.end(run, end.state(), end.problem());
            if (told) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private End rehearse(long run, RehearsalQuestion question, List<FlowFile> inForce, List<FlowFile> draft) {
        try {
            var folder = space.make(run, inForce, draft);
            try {
                var names = record(run, question, folder);
                return names == null ? End.CANCELLED : play(run, folder, names);
            } finally {
                space.clear(folder);
            }
        } catch (IOException | RuntimeException failed) {
            LOG.warn("rehearsal {} failed", run, failed);
            return End.failed("演练环境无法建立，见服务器日志。 The sandbox could not be made; see the server's log.");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return End.INTERRUPTED;
        }
    }

    /** @return null when somebody wants it to stop */
    private @Nullable Pseudonyms record(long run, RehearsalQuestion question, SandboxFolder folder) throws IOException {
        var chosen = cases.choose(question);
        var names = new Pseudonyms();
        var recorded = 0;
        for (var from = 0; from < chosen.size(); from += AT_A_TIME) {
            var some = recorder.record(chosen.subList(from, Math.min(from + AT_A_TIME, chosen.size())), names);
            space.add(folder, some);
            recorded += some.size();
            if (book.stillAt(run)) {
                return null;
            }
        }
        book.expect(run, recorded, RehearsalEstimate.seconds(recorded, book.secondsToStart(), book.secondsPerCase()));
        return names;
    }

    private End play(long run, SandboxFolder folder, Pseudonyms names) throws IOException, InterruptedException {
        var results = new Results(run, book, names);
        try (var sandbox = SandboxProcess.start(folder, space.programs(), properties.heap())) {
            running.set(sandbox);
            var reason = new AtomicReference<@Nullable End>();
            var end = System.nanoTime() + properties.longest().toNanos();
            var looking = watch.scheduleWithFixedDelay(
                    () -> look(run, sandbox, end, reason), LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
            try {
                var code = sandbox.listen(results::take);
                results.keep();
                var why = reason.get();
                return why == null ? end(code, results) : why;
            } finally {
                looking.cancel(false);
            }
        } finally {
            running.set(null);
        }
    }

    private void look(long run, SandboxProcess sandbox, long end, AtomicReference<@Nullable End> reason) {
        try {
            if (book.stillAt(run)) {
                reason.set(End.CANCELLED);
                sandbox.stop();
            } else if (System.nanoTime() > end) {
                reason.set(End.failed("超过了 " + properties.longest().toMinutes() + " 分钟，已停止；已有的结果保留。"
                        + " It took longer than it may and was stopped; what was found stays."));
                sandbox.stop();
            }
        } catch (RuntimeException later) {
            LOG.debug("the database did not answer", later);
        }
    }

    private static End end(int code, Results results) {
        if (results.problem() != null) {
            return End.failed("演练环境说：" + results.problem() + " The sandbox says so.");
        }
        if (code == OUT_OF_MEMORY) {
            return End.failed("内存不够，请调大 fengqiao.rehearsal.heap。 Out of memory: raise fengqiao.rehearsal.heap.");
        }
        return code == 0 ? End.DONE : End.failed("演练环境意外中止（" + code + "）。 The sandbox ended unexpectedly.");
    }

    /** The application stops: so does the sandbox, and it is written down while the database is still there. */
    @Override
    public void destroy() throws InterruptedException {
        worker.shutdownNow();
        watch.shutdownNow();
        var sandbox = running.get();
        if (sandbox != null) {
            sandbox.stop();
        }
        if (!worker.awaitTermination(FAREWELL.toSeconds(), TimeUnit.SECONDS)) {
            LOG.warn("a rehearsal does not end; the next one clears what it leaves");
        }
    }

    /** How a rehearsal ended. */
    private record End(RehearsalState state, @Nullable String problem) {
        static final End DONE = new End(RehearsalState.DONE, null);
        static final End CANCELLED = new End(RehearsalState.CANCELLED, null);
        static final End INTERRUPTED = new End(RehearsalState.INTERRUPTED, null);

        static End failed(String problem) {
            return new End(RehearsalState.FAILED, problem);
        }
    }

    /** Collects results and keeps them some at a time. */
    private static final class Results {
        private final long run;
        private final RehearsalBook book;
        private final Pseudonyms names;
        private final List<RehearsalBook.Kept> waiting = new ArrayList<>();
        private @Nullable String problem;

        Results(long run, RehearsalBook book, Pseudonyms names) {
            this.run = run;
            this.book = book;
            this.names = names;
        }

        void take(Wire.Said said) {
            problem = said.broken() == null ? problem : said.broken();
            var result = said.result();
            if (result == null) {
                if (said.ready()) {
                    book.runs(run);
                }
                return;
            }
            names.caseNumber(result.key()).ifPresent(number -> waiting.add(new RehearsalBook.Kept(number, result)));
            if (waiting.size() >= AT_A_TIME / 5) {
                keep();
            }
        }

        void keep() {
            book.keep(run, List.copyOf(waiting));
            waiting.clear();
        }

        @Nullable
        String problem() {
            return problem;
        }
    }
}
