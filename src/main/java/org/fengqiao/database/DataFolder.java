package org.fengqiao.database;

import java.nio.file.Path;

/** What lies where in {@code fengqiao.data-dir}. */
record DataFolder(Path root) {

    /** The PostgreSQL cluster itself. */
    Path cluster() {
        return root.resolve("postgres");
    }

    /** The generated password of the embedded server, readable by the owner only. */
    Path password() {
        return root.resolve("postgres.password");
    }

    /** What the server has said since its last start. */
    Path serverLog() {
        return root.resolve("postgres.log");
    }

    /** The unpacked PostgreSQL programs: never in the temp folder, where others could put theirs. */
    Path programs() {
        return root.resolve("programs");
    }
}
