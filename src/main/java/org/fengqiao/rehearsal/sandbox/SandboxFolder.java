package org.fengqiao.rehearsal.sandbox;

import java.nio.file.Path;

/** What lies where in the folder of a rehearsal. */
public record SandboxFolder(Path root) {

    /** The flows in force, as in a folder beside the application. */
    public Path inForce() {
        return root.resolve("in-force");
    }

    /** The same with the draft laid over. */
    public Path draft() {
        return root.resolve("draft");
    }

    /** A {@link Recording} in each line. */
    public Path recordings() {
        return root.resolve("recordings.jsonl");
    }

    /** A {@link KnownDay} in each line. */
    public Path holidays() {
        return root.resolve("holidays.jsonl");
    }

    /** Where the sandbox has its database. */
    public Path database() {
        return root.resolve("database");
    }

    /** A day of the holiday notices. */
    public record KnownDay(java.time.LocalDate day, String kind, int noticeYear) {}
}
