package org.fengqiao.replay;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One number for everything that happened: who did which step of which case when, and what came of it. Two replays of one seed have the same. */
class YearDigest {

    private static final List<String> ROWS = List.of(
            "select fact::text from case_fact fact order by fact.case_number",
            "select step.case_number || step.element || step.submitted_by || step.submitted_at from submission step"
                    + " order by step.case_number, step.submitted_at, step.element",
            "select stage::text from stage_clock stage order by stage.case_number, stage.round, stage.stage",
            "select named.case_number || named.position || named.person_id || named.tier from case_mediator named"
                    + " order by named.case_number, named.position");

    private final JdbcClient jdbc;

    YearDigest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String read() {
        var digest = sha256();
        ROWS.forEach(sql -> jdbc.sql(sql).query(String.class).stream()
                .forEach(row -> digest.update(row.getBytes(StandardCharsets.UTF_8))));
        return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
