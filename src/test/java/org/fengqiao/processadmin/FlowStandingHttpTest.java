package org.fengqiao.processadmin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.HttpTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Flow administrators see how many cases wait at each step of a version, and no case. */
@HttpTest
class FlowStandingHttpTest {

    @Autowired
    CaseWalk walk;

    @Autowired
    CaseDriver driver;

    @Autowired
    Http http;

    @Autowired
    RepositoryService repository;

    private static final String PREPARE = "user_prepareMediation";
    private static final String CALL = "call_onSiteMediation";

    private CaseNumber number;
    private List<Integer> before = List.of();

    @BeforeEach
    void aCaseWaitsInTheVillage() {
        before = List.of(waiting("onSiteMediation", PREPARE), waiting("disputeLifecycle", CALL));
        number = walk.inTheVillage();
    }

    @AfterEach
    void end() {
        driver.end(number);
    }

    @Test
    void whoWaitsForPeopleAndWhoWaitsForAStageAreCounted() {
        assertThat(waiting("onSiteMediation", PREPARE)).isEqualTo(before.get(0) + 1);
        assertThat(waiting("disputeLifecycle", CALL)).isEqualTo(before.get(1) + 1);
    }

    @Test
    void othersAreRefusedAndAnUnknownVersionIsSaid() {
        assertThat(http.as("township1").get(path("onSiteMediation", 1)).statusCode())
                .isEqualTo(403);
        assertThat(http.as("flowadmin").get(path("onSiteMediation", 9999)).statusCode())
                .isEqualTo(404);
    }

    /** Other tests' cases may wait there too. */
    private int waiting(String process, String element) {
        var found = Pattern.compile("\"" + element + "\":(\\d+)").matcher(standing("flowadmin", process));
        return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }

    private String standing(String login, String process) {
        var newest = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
        return http.as(login).get(path(process, newest.getVersion())).body();
    }

    private static String path(String process, int version) {
        return "/api/flows/process/" + process + "/versions/" + version + "/standing";
    }
}
