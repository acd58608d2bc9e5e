package org.fengqiao.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.testing.FormInputs.agreed;
import static org.fengqiao.testing.FormInputs.outcome;
import static org.fengqiao.testing.FormInputs.visit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fengqiao.audit.SwitchableKeyRing;
import org.fengqiao.audit.SwitchableProtection;
import org.fengqiao.audit.SwitchableTrail;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.EngineTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What sealing and audit cost: whole lives of cases, forms through the engine, with both, with one and with none, in turn
 * in one run. It prints cases per second and their ratios, and writes {@code target/bench/protection.json}.
 */
@EngineTest
@Import(SwitchableProtection.class)
@Tag("bench")
class ProtectionBench {

    private static final int WARM_UP = 3;
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 10);
    private static final int LIVES = Integer.getInteger("bench.lives", 4);

    @Autowired
    private SwitchableKeyRing keys;

    @Autowired
    private SwitchableTrail trail;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private JdbcClient database;

    @Test
    void weighs() throws IOException {
        var measured = new EnumMap<Variant, List<Double>>(Variant.class);
        for (var round = -WARM_UP; round < ROUNDS; round++) {
            for (var variant : Variant.values()) {
                var perSecond = round(variant);
                if (round >= 0) {
                    measured.computeIfAbsent(variant, each -> new ArrayList<>()).add(perSecond);
                }
            }
        }
        turn(Variant.BOTH);
        var json = json(measured);
        System.out.println(json);
        Files.createDirectories(Path.of("target/bench"));
        Files.writeString(Path.of("target/bench/protection.json"), json);
    }

    /** Cases per second. */
    private double round(Variant variant) {
        turn(variant);
        var entries = entries();
        var start = System.nanoTime();
        for (var life = 0; life < LIVES; life++) {
            shortLife();
            longLife();
        }
        var perSecond = 2 * LIVES / ((System.nanoTime() - start) / 1e9);
        assertThat(entries() > entries).isEqualTo(variant.audited);
        assertThat(isNewestSealed()).isEqualTo(variant.sealed);
        return perSecond;
    }

    private long entries() {
        return database.sql("select count(*) from audit_entry")
                .query(Long.class)
                .single();
    }

    /** Whether what was measured is what it says. */
    private boolean isNewestSealed() {
        return !database.sql("select fields from submission order by id desc limit 1")
                .query(String.class)
                .single()
                .startsWith("~");
    }

    private void turn(Variant variant) {
        keys.turn(variant.sealed);
        trail.turn(variant.audited);
    }

    /** Agreed and performed in the village. */
    private void shortLife() {
        visited(walk.performedAtOnce());
    }

    /** Failed in the village and in the township, agreed at the county. */
    private void longLife() {
        var number = walk.inTheVillage();
        walk.toTheTownship(number);
        walk.township(number, outcome("NOT_AGREED"));
        walk.county(number, agreed("ORAL", true));
        visited(number);
    }

    private void visited(CaseNumber number) {
        walk.bringFollowUpForward(number);
        driver.submit(number, "user_visitParties", "township1", visit("NONE"));
        assertThat(driver.hasEnded(number)).isTrue();
    }

    private static String json(Map<Variant, List<Double>> measured) {
        var text = new StringBuilder("{\n");
        measured.forEach((variant, values) -> text.append(String.format(
                Locale.ROOT,
                "  \"%s\": {\"casesPerSecond\": %.2f, \"ofNone\": %.3f},%n",
                variant.name().toLowerCase(Locale.ROOT),
                median(values),
                ratio(values, measured.getOrDefault(Variant.NONE, List.of())))));
        return text.append("  \"rounds\": ")
                .append(ROUNDS)
                .append(", \"livesEach\": ")
                .append(2 * LIVES)
                .append("\n}\n")
                .toString();
    }

    /** The median of the ratios round by round: what drifts over the run drifts for all. */
    private static double ratio(List<Double> values, List<Double> none) {
        var ratios = new ArrayList<Double>();
        for (var i = 0; i < values.size(); i++) {
            ratios.add(values.get(i) / none.get(i));
        }
        return median(ratios);
    }

    private static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
    }

    private enum Variant {
        BOTH(true, true),
        SEALED_ONLY(true, false),
        AUDITED_ONLY(false, true),
        NONE(false, false);

        private final boolean sealed;
        private final boolean audited;

        Variant(boolean sealed, boolean audited) {
            this.sealed = sealed;
            this.audited = audited;
        }
    }
}
