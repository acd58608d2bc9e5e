package org.fengqiao.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.fengqiao.casefile.Source;
import org.fengqiao.escalation.RiskKind;
import org.fengqiao.intake.Obstacle;
import org.fengqiao.organisation.DisputeCategory;
import org.fengqiao.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The tables as they ship, read by the DMN engine that the process engine uses. */
class DecisionTest {

    private static final DmnEngine TABLES =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    @ParameterizedTest(name = "{0} in category {1}: {2} {3}, warned {4} before, from {5} ({6})")
    @CsvSource({
        "countyReferral,    02,   30, DAYS,         5, ACCEPTANCE, R09",
        "countyReferral,    1001, 30, DAYS,         5, ACCEPTANCE, R09",
        "countyReferral,    12,   30, WORKING_DAYS, 5, ACCEPTANCE, R09",
        "townshipMediation, 02,   20, DAYS,         3, ACCEPTANCE, R08",
        "townshipMediation, 12,   20, WORKING_DAYS, 3, ACCEPTANCE, R09",
        "onSiteMediation,   02,   7,  DAYS,         2, ACCEPTANCE, R07",
        "onSiteMediation,   12,   10, WORKING_DAYS, 2, ACCEPTANCE, R09",
        "ledgerEntry,       02,   1,  WORKING_DAYS, 0, NOW,        R07",
        "assignMediator,    08,   3,  WORKING_DAYS, 1, NOW,        R05",
        "informRoutes,      99,   3,  WORKING_DAYS, 1, NOW,        R19",
        "signing,           01,   15, WORKING_DAYS, 3, NOW,        R14",
        "urgePerformance,   01,   7,  DAYS,         0, NOW,        R18",
        "confirmationWindow,         01, 30, DAYS, 0, NOW, R16",
        "confirmationReminder,       01, 0,  DAYS, 0, NOW, R16",
        "confirmationReminderSecond, 01, 20, DAYS, 0, NOW, R16",
        "confirmationReminderLast,   01, 27, DAYS, 0, NOW, R16",
        "followUp,          01,   30, DAYS,         3, NOW,        R20",
        "majorEventReport,  02,   6,  HOURS,        2, NOW,        R30",
        "noSuchLimit,       01,   5,  WORKING_DAYS, 1, NOW,        county"
    })
    void aLimitHasItsLengthAndItsRule(
            String limit, String category, int amount, String unit, int warning, String from, String rule) {
        var row = decide("time-limits", Map.of("limit", limit, "category", category))
                .getSingleResult();

        assertThat(row.getEntryMap())
                .containsEntry("amount", amount)
                .containsEntry("unit", unit)
                .containsEntry("warnBefore", warning)
                .containsEntry("countsFrom", from)
                .containsEntry("rule", rule);
    }

    @ParameterizedTest
    @EnumSource
    void noStageOutlivesTheLimitOfItsCategory(DisputeCategory category) {
        var stages = List.of("onSiteMediation", "townshipMediation", "countyReferral");

        var rows = stages.stream()
                .map(stage -> decide("time-limits", Map.of("limit", stage, "category", category.code()))
                        .getSingleResult())
                .toList();

        assertThat(rows).allSatisfy(row -> {
            assertThat((int) row.getEntry("amount")).isBetween(1, 30);
            assertThat((String) row.getEntry("unit"))
                    .isEqualTo(category == DisputeCategory.MEDICAL ? "WORKING_DAYS" : "DAYS");
            assertThat((String) row.getEntry("countsFrom")).isEqualTo("ACCEPTANCE");
        });
    }

    @ParameterizedTest(name = "category {0}: committee {1}")
    @CsvSource({
        "01,H01",
        "02,H01",
        "03,H06",
        "04,H03",
        "05,H03",
        "06,H04",
        "07,H06",
        "08,H06",
        "09,H06",
        "1001,H02",
        "1002,H02",
        "1101,H03",
        "1102,H03",
        "1103,H03",
        "12,H05",
        "13,H04",
        "14,H06",
        "99,H06"
    })
    void eachCategoryHasAnIndustryCommittee(String category, String committee) {
        assertThat(decide("industry-committee", Map.of("category", category)).<String>getSingleEntry())
                .isEqualTo(committee);
    }

    @ParameterizedTest(name = "category {0}: from {1} people or {2} cases, {3} representatives a side")
    @CsvSource({"1001, 11, 3, 5, 劳动争议调解仲裁法第七条", "1002, 11, 3, 5, 劳动争议调解仲裁法第七条", "02, 11, 3, 5, 宁波市人民调解条例第二十条"})
    @Proves(value = "R30", at = "crowd#rule_crowd_01")
    void aCrowdIsMeasuredByTheTable(String category, int people, int cases, int representatives, String article) {
        assertThat(decide("crowd", Map.of("category", category))
                        .getSingleResult()
                        .getEntryMap())
                .containsEntry("peopleFrom", people)
                .containsEntry("casesFrom", cases)
                .containsEntry("representativesMost", representatives)
                .hasEntrySatisfying(
                        "rule",
                        rule -> assertThat(rule).asString().startsWith("R30").contains(article));
    }

    @ParameterizedTest(name = "marked {0}, {1} parties, category {2}: hard {3}")
    @CsvSource(
            value = {
                "true,  2,  02, true",
                "false, 2,  02, false",
                "false, 10, 02, false",
                "false, 11, 02, true",
                "false, 2,  08, true",
                "false, 2,  12, true",
                "null,  null, 02, false",
            },
            nullValues = "null")
    void aCaseIsHardByItsMarkItsPeopleOrItsCategory(Boolean marked, Integer parties, String category, boolean hard) {
        var facts = new HashMap<String, Object>();
        facts.put("hardCase", marked);
        facts.put("partyCount", parties);
        facts.put("category", category);

        assertThat(decide("hard-case", facts).<Boolean>getSingleEntry()).isEqualTo(hard);
    }

    @ParameterizedTest(
            name = "committee {0}, speciality {1}, available {2}, load {3}, conflict {4}, hard {5}: eligible {6}")
    @CsvSource({
        "true,  true,  true,  0,  false, false, true",
        "true,  false, true,  0,  false, false, true",
        "true,  false, true,  20, false, false, true",
        "true,  true,  true,  21, false, false, false",
        "true,  true,  true,  0,  true,  false, false",
        "true,  true,  true,  0,  true,  true,  false",
        "true,  true,  false, 0,  false, false, false",
        "false, true,  true,  0,  false, false, false"
    })
    @Proves(value = "R05", at = "chooseMediator#rule_chooseMediator_01")
    void whoMayMediate(
            boolean committee,
            boolean speciality,
            boolean available,
            int load,
            boolean conflict,
            boolean hard,
            boolean eligible) {
        var verdict = decide(
                        "choose-mediator",
                        candidate(Map.of(
                                "sameCommittee", committee,
                                "specialityMatches", speciality,
                                "available", available,
                                "openLoad", load,
                                "conflict", conflict,
                                "hardCase", hard)))
                .getSingleResult();

        assertThat((Boolean) verdict.getEntry("eligible")).isEqualTo(eligible);
        assertThat((String) verdict.getEntry("reason")).isNotBlank();
    }

    @Test
    void whoRegisteredTheDisputeComesFirstThenTheSpecialistThenTheLessBusy() {
        var registered = score(Map.of("registeredCase", true));
        var specialist = score(Map.of("specialityMatches", true));
        var idle = score(Map.of());
        var busy = score(Map.of("openLoad", 4));

        assertThat(List.of(registered, specialist, idle, busy)).isSortedAccordingTo((one, other) -> other - one);
        assertThat(busy).isLessThan(idle);
    }

    @Test
    void inAHardCaseTheSpecialistComesBeforeWhoRegisteredIt() {
        var specialist = score(Map.of("hardCase", true, "specialityMatches", true));
        var registered = score(Map.of("hardCase", true, "registeredCase", true));

        assertThat(specialist).isGreaterThan(registered);
    }

    @Test
    void ofTwoEqualsTheOneWithALoginComesFirst() {
        assertThat(score(Map.of("hasLogin", true))).isGreaterThan(score(Map.of("hasLogin", false)));
    }

    @ParameterizedTest
    @EnumSource
    void everyCategoryHasARouteAndItsBasis(DisputeCategory category) {
        var rows = decide("remaining-routes", Map.of("category", category.code()));

        assertThat(rows).isNotEmpty();
        assertThat(rows).allSatisfy(row -> assertThat(row.getEntryMap().values())
                .hasSize(2)
                .allSatisfy(text -> assertThat((String) text).isNotBlank()));
    }

    @ParameterizedTest(name = "category {0}: {1}")
    @CsvSource({
        "02,   人民法院起诉",
        "1001, 劳动争议仲裁委员会",
        "1001, 劳动保障监察",
        "1002, 劳动争议仲裁委员会",
        "07,   农村土地承包仲裁委员会",
        "08,   行政复议",
        "12,   卫生健康主管部门",
        "1103, 消费者协会"
    })
    void theRoutesNameTheBodyOfTheirCategory(String category, String body) {
        assertThat(routes(category)).contains(body);
    }

    @Test
    void aLabourDisputeGoesToArbitrationFirstAndARequisitionNeverToTheCivilCourt() {
        assertThat(routes("1002")).doesNotContain("向有管辖权的人民法院起诉");
        assertThat(routes("08")).doesNotContain("向有管辖权的人民法院起诉");
        assertThat(routes("13")).contains("向有管辖权的人民法院起诉");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    @Proves(value = "R02", at = "acceptance#rule_acceptance_06")
    void whatIsNotAcceptedHasAReasonAndARightBody(Obstacle obstacle) {
        for (var category : DisputeCategory.values()) {
            var row = acceptance(obstacle, Source.APPLICATION, category);
            assertThat((Boolean) row.getEntry("accepted")).isFalse();
            assertThat((String) row.getEntry("reason")).isNotBlank();
            assertThat((String) row.getEntry("rightBody")).isNotBlank();
            assertThat((String) row.getEntry("basis")).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource
    void withoutAnObstacleEverythingIsAccepted(Source source) {
        for (var category : DisputeCategory.values()) {
            assertThat((Boolean) acceptance(Obstacle.NONE, source, category).getEntry("accepted"))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void onlyTheOrganItselfTakesItsOwnCaseToMediation(Source source) {
        assertThat((Boolean) acceptance(Obstacle.ALREADY_ELSEWHERE, source, DisputeCategory.NEIGHBOURS)
                        .getEntry("accepted"))
                .isEqualTo(source.name().startsWith("ENTRUSTED"));
    }

    private static DmnDecisionResultEntries acceptance(Obstacle obstacle, Source source, DisputeCategory category) {
        return decide(
                        "acceptance",
                        Map.of("obstacle", obstacle.name(), "source", source.name(), "category", category.code()))
                .getSingleResult();
    }

    @ParameterizedTest
    @EnumSource
    void everyRiskIsReportedToSomebody(RiskKind kind) {
        assertThat(bodies(kind)).isNotEmpty();
    }

    @Test
    @Proves(value = "R12", at = "riskBodies#rule_riskBodies_02")
    void whatTheLawDemandsIsInTheTable() {
        assertThat(bodies(RiskKind.CRIMINAL)).anyMatch(body -> body.contains("公安机关"));
        assertThat(bodies(RiskKind.PUBLIC_ORDER)).anyMatch(body -> body.contains("公安机关"));
        assertThat(bodies(RiskKind.INCAPABLE_HARMED)).anyMatch(body -> body.contains("公安机关"));
        assertThat(bodies(RiskKind.MINOR_HARMED))
                .anyMatch(body -> body.contains("公安机关"))
                .anyMatch(body -> body.contains("民政"))
                .anyMatch(body -> body.contains("教育"));
    }

    private static List<String> bodies(RiskKind kind) {
        return decide("risk-bodies", Map.of("riskKind", kind.name())).stream()
                .map(row -> (String) row.getEntry("body"))
                .toList();
    }

    @ParameterizedTest(name = "category {0}, confirmed {1}: {2}")
    @CsvSource({
        "02,   false, 起诉",
        "02,   true,  强制执行",
        "1001, false, 起诉 仲裁 支付令",
        "1002, true,  强制执行 仲裁 支付令",
    })
    @Proves(value = "R18", at = "performanceRemedies#rule_performanceRemedies_04")
    void whoIsRefusedPerformanceHasTheRoutesOfTheCategoryAndOfTheCourt(
            String category, boolean confirmed, String routes) {
        var told = decide("performance-remedies", Map.of("category", category, "confirmed", confirmed)).stream()
                .map(row -> row.<String>getEntry("route"))
                .collect(Collectors.joining("\n"));

        assertThat(told).contains(routes.split(" "));
        assertThat(told.lines()).hasSize(routes.split(" ").length);
    }

    @ParameterizedTest(name = "{0}, {1} people, risk {2}, minor {3}, category {4}: {5} {6}")
    @CsvSource({
        "VOIDED,       40, true,  true,  08, SHORT,     30",
        "NOT_ACCEPTED, 2,  false, false, 02, SHORT,     30",
        "AGREEMENT,    11, false, false, 02, PERMANENT, 0",
        "AGREEMENT,    10, true,  false, 02, LONG,      60",
        "WITHDRAWN,    2,  false, true,  02, LONG,      60",
        "ROUTES_GIVEN, 2,  false, false, 08, LONG,      60",
        "AGREEMENT,    2,  false, false, 01, LONG,      60",
        "AGREEMENT,    2,  false, false, 12, LONG,      60",
        "AGREEMENT,    2,  false, false, 02, SHORT,     30",
    })
    void aClosedFileIsKeptByItsClass(
            String ending, int people, boolean risk, boolean minor, String category, String kept, int years) {
        var facts = Map.<String, Object>of(
                "ending", ending,
                "peopleInvolved", people,
                "riskReported", risk,
                "minorInvolved", minor,
                "category", category);

        assertThat(decide("retention-class", facts).getSingleResult().getEntryMap())
                .containsEntry("retentionClass", kept)
                .containsEntry("years", years)
                .hasEntrySatisfying(
                        "basis", basis -> assertThat(basis).asString().startsWith("县定"));
    }

    @Test
    void theTablesAreAllTested() throws IOException {
        try (var files = Files.list(Path.of("processes/decisions"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "time-limits.dmn",
                            "choose-mediator.dmn",
                            "industry-committee.dmn",
                            "hard-case.dmn",
                            "performance-remedies.dmn",
                            "remaining-routes.dmn",
                            "risk-bodies.dmn",
                            "crowd.dmn",
                            "acceptance.dmn",
                            "retention-class.dmn");
        }
    }

    private static String routes(String category) {
        return decide("remaining-routes", Map.of("category", category)).stream()
                .map(row -> row.<String>getEntry("route"))
                .collect(Collectors.joining("\n"));
    }

    private static int score(Map<String, Object> facts) {
        return decide("choose-mediator", candidate(facts)).getSingleResult().<Integer>getEntry("score");
    }

    /** Of the committee, there, idle, without conflict, no specialist. */
    private static Map<String, Object> candidate(Map<String, Object> facts) {
        var all = new HashMap<String, Object>(Map.of(
                "sameCommittee", true,
                "specialityMatches", false,
                "available", true,
                "openLoad", 0,
                "conflict", false,
                "registeredCase", false,
                "hasLogin", true,
                "hardCase", false));
        all.putAll(facts);
        return all;
    }

    private static DmnDecisionResult decide(String file, Map<String, Object> facts) {
        try (var table = Files.newInputStream(Path.of("processes/decisions", file + ".dmn"))) {
            return TABLES.evaluateDecision(TABLES.parseDecisions(table).get(0), facts);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
