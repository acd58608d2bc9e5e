package org.fengqiao.rehearsal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.fengqiao.rehearsal.sandbox.SandboxFolder;
import org.fengqiao.rehearsal.sandbox.SandboxMain;
import org.fengqiao.rehearsal.sandbox.Wire;

/**
 * The sandbox's JVM. It inherits none of the application's environment but what a program needs to run at all: no key and no
 * password of the product is to be found in it. The other end of its input is held here: when this process is gone, it ends.
 */
final class SandboxProcess implements AutoCloseable {

    private static final Set<String> ENVIRONMENT = Set.of("PATH", "LANG", "LC_ALL", "SystemRoot", "windir");
    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";
    private static final int PATIENCE_SECONDS = 20;

    private final Process process;

    private SandboxProcess(Process process) {
        this.process = process;
    }

    static SandboxProcess start(SandboxFolder folder, Path programs, String heap) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Dlogback.configurationFile=org/fengqiao/rehearsal/sandbox-logback.xml",
                "-Djava.io.tmpdir=" + SandboxSpace.temporary(folder.root())));
        command.addAll(program());
        command.addAll(List.of(folder.root().toString(), programs.toString()));
        var builder = new ProcessBuilder(command)
                .redirectError(folder.root().resolve("sandbox.log").toFile());
        builder.environment().keySet().retainAll(ENVIRONMENT);
        return new SandboxProcess(builder.start());
    }

    /** From classes the program itself; from a jar with jars in it the launcher that can open those. */
    private static List<String> program() {
        var classPath = System.getProperty("java.class.path");
        var main = SandboxMain.class.getName();
        var plain = ClassLoader.getSystemResource(main.replace('.', '/') + ".class") != null;
        return plain ? List.of("-cp", classPath, main) : List.of("-cp", classPath, "-Dloader.main=" + main, LAUNCHER);
    }

    /** Hands on what the sandbox says until it says no more. @return its exit code */
    int listen(Consumer<Wire.Said> listener) throws IOException, InterruptedException {
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(Wire.MARK)) {
                    listener.accept(Wire.read(line.substring(Wire.MARK.length()), Wire.Said.class));
                }
            }
        }
        return process.waitFor();
    }

    /** Ends it: it stops its server, or is stopped. */
    void stop() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException hurried) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            stop();
        }
    }
}
