package org.fengqiao.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.migration.LimitDraft.read;

import java.time.ZoneId;
import java.util.stream.StreamSupport;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.caseflow.CountedAnew;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.HttpTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A draft changes the table of limits: its dates are looked at, put in force, and rolled back. */
@HttpTest
class DraftDatesHttpTest {

    private static final String RECEIVE = "user_receiveCase";

    @Autowired
    private Http http;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private ApplicationContext beans;

    private CaseNumber number = CaseNumber.of("XX-2000-00000");

    @BeforeEach
    void aCaseWaitsInTheTownship() {
        number = walk.inTheVillage();
        walk.toTheTownship(number);
    }

    @AfterEach
    void end() {
        driver.end(number);
    }

    @Test
    void whatADraftShowsHappensWhenItIsReleasedAndIsUndoneByRollingBack() {
        var was = lastDay();
        var versions = read(admin().get("/api/flows/decision/timeLimits/versions"));
        var draft = LimitDraft.receivedWithin(admin(), "9");

        var outlook = read(admin().get("/api/flow-drafts/" + draft + "/dates"));
        var moved = StreamSupport.stream(outlook.path("moved").spliterator(), false)
                .filter(each -> each.path("number").asText().equals(number.code())
                        && each.path("limit").asText().equals("receiveCase"))
                .findFirst()
                .orElseThrow();
        assertThat(moved.path("before").asText()).isEqualTo(was);
        assertThat(moved.path("earlier").asBoolean()).isFalse();
        assertThat(outlook.path("later").asInt()).isPositive();
        assertThat(lastDay()).isEqualTo(was);

        var revision =
                read(admin().get("/api/flow-drafts/" + draft)).path("revision").asInt();
        assertThat(read(admin().post(
                                        "/api/flow-drafts/" + draft + "/release",
                                        "{\"revision\":" + revision + ",\"reason\":\"签收时间放宽。\"}"))
                        .path("released")
                        .toString())
                .contains("timeLimits");
        assertThat(CountedAnew.now(beans)).isZero();
        assertThat(lastDay()).isEqualTo(moved.path("after").asText());

        read(admin().post(
                        "/api/flows/timeLimits/roll-back",
                        "{\"version\":" + versions.get(0).path("version").asInt() + ",\"reason\":\"改回来。\"}"));
        assertThat(CountedAnew.now(beans)).isZero();
        assertThat(lastDay()).isEqualTo(was);
    }

    @ParameterizedTest
    @ValueSource(strings = {"supervisor", "township1", "auditor"})
    void nobodyElseSeesIt(String login) {
        var draft = LimitDraft.receivedWithin(admin(), "9");

        assertThat(http.as(login).get("/api/flow-drafts/" + draft + "/dates").statusCode())
                .isEqualTo(403);
    }

    @Test
    void anUnknownDraftIsToldAndThePageTellsNothing() {
        assertThat(admin().get("/api/flow-drafts/999999/dates").statusCode()).isEqualTo(404);
        assertThat(http.get("/flow-dates").statusCode()).isEqualTo(200);
    }

    private String lastDay() {
        return driver.task(number, RECEIVE)
                .getDueDate()
                .toInstant()
                .atZone(ZoneId.of("Asia/Shanghai"))
                .toLocalDate()
                .toString();
    }

    private Http admin() {
        return http.as("flowadmin");
    }
}
