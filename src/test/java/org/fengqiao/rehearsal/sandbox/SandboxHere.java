package org.fengqiao.rehearsal.sandbox;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.fengqiao.database.ThrowAwayServer;
import org.fengqiao.deadline.WorkingCalendar;
import org.fengqiao.gate.FlowFile;
import org.fengqiao.testing.TestJvm;

/** The sandbox in the test's own JVM, for tests that are about what it finds and not about where it runs. */
public final class SandboxHere implements AutoCloseable {

    private final ThrowAwayServer server;
    private final WorkingCalendar calendar;
    private final SandboxEngine inForce;
    private int drafts;

    public SandboxHere(Path folder, List<FlowFile> inForce, WorkingCalendar calendar) throws SQLException {
        this.server = ThrowAwayServer.start(folder, TestJvm.folder("test-programs"));
        this.calendar = calendar;
        server.layEngine("in_force");
        this.inForce = SandboxEngine.build("in_force", new DrawnFlows(inForce), server, calendar);
    }

    /** What the draft does to the recorded cases. */
    public List<CaseResult> rehearse(List<Recording> recordings, List<FlowFile> draft) throws SQLException {
        var schema = "draft_" + ++drafts;
        server.layEngine(schema);
        try (var engine = SandboxEngine.build(schema, new DrawnFlows(draft), server, calendar)) {
            return recordings.stream()
                    .map(each -> SandboxMain.rehearse(each, inForce, engine))
                    .toList();
        } finally {
            ClockUtil.reset();
        }
    }

    @Override
    public void close() throws java.io.IOException {
        inForce.close();
        server.close();
    }
}
