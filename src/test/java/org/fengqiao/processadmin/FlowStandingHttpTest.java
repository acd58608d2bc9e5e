package org.fengqiao.processadmin;

import static org.assertj.core.api.Assertions.assertThat;

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

    private CaseNumber number;

    @BeforeEach
    void aCaseWaitsInTheVillage() {
        number = walk.inTheVillage();
    }

    @AfterEach
    void end() {
        driver.end(number);
    }

    @Test
    void whoWaitsForPeopleAndWhoWaitsForAStageAreCounted() {
        assertThat(standing("flowadmin", "onSiteMediation")).contains("\"user_prepareMediation\":1");
        assertThat(standing("flowadmin", "disputeLifecycle")).contains("\"call_onSiteMediation\":1");
    }

    @Test
    void othersAreRefusedAndAnUnknownVersionIsSaid() {
        assertThat(http.as("township1").get(path("onSiteMediation", 1)).statusCode())
                .isEqualTo(403);
        assertThat(http.as("flowadmin").get(path("onSiteMediation", 9999)).statusCode())
                .isEqualTo(404);
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
