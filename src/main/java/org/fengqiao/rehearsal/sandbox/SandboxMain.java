package org.fengqiao.rehearsal.sandbox;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.TimeZone;
import org.fengqiao.database.ThrowAwayServer;
import org.fengqiao.deadline.DayKind;
import org.fengqiao.deadline.HolidayDay;
import org.fengqiao.deadline.HolidayTable;
import org.fengqiao.deadline.WorkingCalendar;
import org.fengqiao.gate.FlowSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The sandbox's own program: {@code SandboxMain <folder> <folder of the PostgreSQL programs>}. It reads the folder, plays
 * every recording under the flows in force and under the draft, and says each result in a line. It ends when its input ends,
 * as when the product was killed.
 */
public final class SandboxMain {

    private static final Logger LOG = LoggerFactory.getLogger(SandboxMain.class);

    private final PrintStream out =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private final SandboxFolder folder;
    private final Path programs;

    private SandboxMain(SandboxFolder folder, Path programs) {
        this.folder = folder;
        this.programs = programs;
    }

    /** Entry point of the sandbox's JVM. */
    public static void main(String[] arguments) {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
        endWithInput();
        var sandbox = new SandboxMain(new SandboxFolder(Path.of(arguments[0])), Path.of(arguments[1]));
        Runtime.getRuntime().exit(sandbox.run() ? 0 : 1);
    }

    /** The product holds the other end of the input: when it is gone, nobody wants the result. */
    private static void endWithInput() {
        var watch = new Thread(
                () -> {
                    try {
                        while (System.in.read() >= 0) {
                            // Nothing is said this way.
                        }
                    } catch (IOException gone) {
                        // Gone is gone.
                    }
                    Runtime.getRuntime().exit(2);
                },
                "input");
        watch.setDaemon(true);
        watch.start();
    }

    private boolean run() {
        try (var server = ThrowAwayServer.start(folder.database(), programs)) {
            var stop = new Thread(() -> close(server), "server");
            Runtime.getRuntime().addShutdownHook(stop);
            rehearse(server);
            return true;
        } catch (IOException | SQLException | RuntimeException broken) {
            say(new Wire.Said(false, null, Trouble.words(broken)));
            LOG.error("nothing can be rehearsed", broken);
            return false;
        }
    }

    private static void close(ThrowAwayServer server) {
        try {
            server.close();
        } catch (IOException left) {
            // The product clears the folder, and what runs there.
        }
    }

    private void rehearse(ThrowAwayServer server) throws IOException, SQLException {
        server.layEngine("in_force");
        server.layEngine("draft");
        var calendar = calendar();
        try (var inForce = SandboxEngine.build("in_force", flows(folder.inForce()), server, calendar);
                var draft = SandboxEngine.build("draft", flows(folder.draft()), server, calendar);
                var lines = Files.lines(folder.recordings())) {
            say(new Wire.Said(true, null, null));
            lines.map(line -> Wire.read(line, Recording.class))
                    .forEach(recording -> say(new Wire.Said(true, rehearse(recording, inForce, draft), null)));
        }
    }

    /** One case in both engines. */
    static CaseResult rehearse(Recording recording, SandboxEngine inForce, SandboxEngine draft) {
        var records = new Records(recording, inForce.flows());
        var before = new RepeatedPlay(inForce, records);
        before.play();
        if (before.departure().isPresent()) {
            return CaseResult.incomparable(recording.key(), before.departure().get());
        }
        var after = new FreePlay(draft, records, before);
        after.play();
        return new Comparison(records, before, after).result();
    }

    private static DrawnFlows flows(Path where) {
        return new DrawnFlows(FlowSource.folder(where));
    }

    private WorkingCalendar calendar() throws IOException {
        try (var lines = Files.lines(folder.holidays())) {
            return new WorkingCalendar(
                    HolidayTable.of(lines.map(SandboxMain::day).toList()));
        }
    }

    private static HolidayDay day(String line) {
        var known = Wire.read(line, SandboxFolder.KnownDay.class);
        LocalDate day = known.day();
        return new HolidayDay(day, DayKind.valueOf(known.kind()), "", known.noticeYear(), "");
    }

    private void say(Wire.Said said) {
        out.println(Wire.MARK + Wire.write(said));
        if (out.checkError()) {
            throw new UncheckedIOException(new IOException("nobody listens"));
        }
    }
}
