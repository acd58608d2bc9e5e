package org.fengqiao.audit;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The wrapped keys in the database. */
@Repository
class CaseKeys {

    private static final String COLUMNS = "select id, owner, master, wrapped from case_key ";

    private final JdbcClient database;
    private final MasterKeys masters;
    private final SecureRandom random = new SecureRandom();

    CaseKeys(JdbcClient database, MasterKeys masters) {
        this.database = database;
        this.masters = masters;
    }

    Optional<CaseKey> find(String owner) {
        return database.sql(COLUMNS + "where owner = :owner")
                .param("owner", owner)
                .query(this::read)
                .optional();
    }

    CaseKey get(long id) {
        return database.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query(this::read)
                .single();
    }

    /** Makes the owner's key, unless somebody else has just made it. */
    CaseKey make(String owner) {
        var secret = new byte[MasterKey.BYTES];
        random.nextBytes(secret);
        database.sql("insert into case_key (owner, master, wrapped) values (:owner, :master, :wrapped)"
                        + " on conflict (owner) do nothing")
                .param("owner", owner)
                .param("master", masters.newest())
                .param("wrapped", masters.wrap(secret, owner))
                .update();
        return find(owner).orElseThrow();
    }

    void destroy(String owner) {
        database.sql("update case_key set wrapped = null, destroyed_at = now() where owner = :owner")
                .param("owner", owner)
                .update();
    }

    /** Names of master keys that are needed and not there. */
    List<String> unknownMasters() {
        return database
                .sql("select distinct master from case_key where wrapped is not null order by master")
                .query(String.class)
                .list()
                .stream()
                .filter(name -> !masters.knows(name))
                .toList();
    }

    /** Wraps by the newest master key what an older one has wrapped. @return how many */
    int rewrap() {
        var old = database.sql("select id, owner, master, wrapped from case_key"
                        + " where wrapped is not null and master <> :newest for update")
                .param("newest", masters.newest())
                .query(this::read)
                .list();
        old.forEach(key -> database.sql("update case_key set master = :master, wrapped = :wrapped where id = :id")
                .param("master", masters.newest())
                .param("wrapped", masters.wrap(key.secret(), key.owner()))
                .param("id", key.id())
                .update());
        return old.size();
    }

    private CaseKey read(ResultSet row, int unused) throws SQLException {
        var owner = row.getString("owner");
        var wrapped = row.getBytes("wrapped");
        return new CaseKey(
                row.getLong("id"),
                owner,
                wrapped == null ? null : masters.unwrap(row.getString("master"), wrapped, owner));
    }
}
