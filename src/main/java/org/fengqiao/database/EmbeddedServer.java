package org.fengqiao.database;

import java.io.IOException;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.flyway.FlywayConnectionDetails;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;

/** The embedded PostgreSQL server of a data folder, from its start to its stop. */
final class EmbeddedServer implements JdbcConnectionDetails, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);

    private final DataFolder folder;
    private final FolderLock lock;
    private final ServerAddress address;

    private EmbeddedServer(DataFolder folder, FolderLock lock, ServerAddress address) {
        this.folder = folder;
        this.lock = lock;
        this.address = address;
    }

    /** Starts the server, or says in one line why that cannot be. */
    static EmbeddedServer start(DataFolder folder) {
        return folder.use(() -> {
            folder.prepare();
            var lock = FolderLock.take(folder);
            try {
                return new EmbeddedServer(folder, lock, startLocked(folder));
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        });
    }

    private static ServerAddress startLocked(DataFolder folder) throws IOException {
        var cluster = new Cluster(folder);
        cluster.clearUnfinished();
        boolean fresh = cluster.isNew();
        DiskSpace.demand(folder.root(), fresh);
        var programs = new Programs(folder);
        var password = fresh ? begin(cluster, folder) : resume(cluster, folder);
        programs.prepare();
        var address = new ServerAddress(new ServerStart(folder, password).run(), password);
        try {
            address.prepareDatabase();
            programs.prove();
            cluster.finish();
            return address;
        } catch (SQLException | IOException e) {
            var refusal = new ServerLog(folder).explain(e);
            stop(folder);
            throw refusal;
        }
    }

    private static String begin(Cluster cluster, DataFolder folder) throws IOException {
        LOG.info("Creating the embedded database in {}", folder.cluster());
        cluster.begin();
        return ServerPassword.generate(folder);
    }

    private static String resume(Cluster cluster, DataFolder folder) throws IOException {
        cluster.demandOurVersion();
        Postmaster.awaitDying(folder);
        var orphan = Postmaster.runningOn(folder);
        if (orphan.isPresent()) {
            LOG.info("Stopping the database server that a killed application left behind");
            orphan.get().stop();
        }
        Postmaster.clearStaleRecord(folder);
        return ServerPassword.read(folder);
    }

    /** Whether its process is there. It may still be repeating its journal. */
    boolean isRunning() throws IOException {
        return Postmaster.runningOn(folder).isPresent();
    }

    /**
     * Starts it anew on the same port, for the connections that are made to it.
     *
     * @throws DatabaseUnusable when that cannot be now, as while the disk is full
     */
    void startAgain() {
        folder.use(() -> {
            DiskSpace.demand(folder.root(), false);
            Postmaster.awaitDying(folder);
            Postmaster.clearStaleRecord(folder);
            new ServerStart(folder, address.password()).runAgain(address.port());
            return address;
        });
    }

    private static void stop(DataFolder folder) throws IOException {
        var postmaster = Postmaster.runningOn(folder);
        if (postmaster.isPresent()) {
            postmaster.get().stop();
        }
    }

    @Override
    public String getUsername() {
        return ServerAddress.WORKER;
    }

    @Override
    public String getPassword() {
        return address.password();
    }

    @Override
    public String getJdbcUrl() {
        return address.url();
    }

    /** How the migrations reach it: as the owner of the tables. */
    FlywayConnectionDetails forMigrations() {
        return new FlywayConnectionDetails() {
            @Override
            public String getUsername() {
                return ServerAddress.APPLICATION;
            }

            @Override
            public String getPassword() {
                return address.password();
            }

            @Override
            public String getJdbcUrl() {
                return address.url();
            }
        };
    }

    /** Called after the pool, the engine and the job executor are closed. */
    @Override
    public void close() throws IOException {
        try {
            stop(folder);
        } finally {
            lock.close();
        }
    }
}
