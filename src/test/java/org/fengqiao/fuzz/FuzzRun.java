package org.fengqiao.fuzz;

import java.util.List;
import java.util.Set;
import org.springframework.core.env.Environment;

/** Sends inputs, judges each answer and looks from time to time at what was stored. */
final class FuzzRun implements AutoCloseable {

    /** Who sees no case at all. */
    static final Set<String> OUTSIDERS = Set.of(Logins.NOBODY, "flowadmin", "security", "auditor");

    private static final int BATCH = 100;
    private static final int FRESH = 500;

    private final RawHttp http;
    private final StoredByRefused stored;
    private final LogWatch logs = new LogWatch();
    private final DoorTally tally = new DoorTally();
    private final Findings findings = new Findings();
    private final Chance chance;
    private final List<Source> sources;
    private final Runnable renewal;
    private final Schedules schedules;

    /**
     * @param sources as often in the list as they are wanted
     * @param renewal makes anew what the requests name
     * @param schedules wait while requests run
     */
    FuzzRun(Environment environment, Chance chance, List<Source> sources, Runnable renewal, Schedules schedules) {
        this.schedules = schedules;
        http = new RawHttp(environment);
        this.renewal = renewal;
        stored = new StoredByRefused(environment);
        this.chance = chance;
        this.sources = sources;
    }

    void send(int inputs) {
        schedules.hold();
        for (var sent = 0; sent < inputs; sent++) {
            if (sent % FRESH == FRESH - 1) {
                renewal.run();
            }
            one(chance.of(sources));
            if (sent % BATCH == BATCH - 1) {
                stored.faults().forEach(findings::add);
                schedules.turn();
            }
        }
        stored.faults().forEach(findings::add);
        logs.leaks().forEach(leak -> findings.add("logged: " + leak));
        tally.write();
    }

    private void one(Source source) {
        var request = source.next();
        stored.before();
        var answer = http.send(request);
        tally.count(request, answer);
        stored.after(request, answer.isRefusal());
        var cause = logs.lastCause();
        Judge.complaint(request, answer).ifPresent(complaint -> findings.add(complaint, request, answer, cause));
        source.answered(request, answer);
    }

    List<String> findings() {
        return findings.all();
    }

    DoorTally tally() {
        return tally;
    }

    long logged() {
        return logs.lines();
    }

    @Override
    public void close() {
        schedules.go();
        http.close();
        logs.close();
        stored.close();
    }
}
