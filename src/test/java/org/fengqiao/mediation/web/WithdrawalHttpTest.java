package org.fengqiao.mediation.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.HttpTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HttpTest
class WithdrawalHttpTest {

    private static final String LEAVES = "{\"leftBy\":\"RESPONDENT\",\"reason\":\"要到法院去。\"}";

    @Autowired
    private Http http;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private CaseWalk walk;

    private CaseNumber number = CaseNumber.of("XX-2000-00000");

    @BeforeEach
    void aCase() {
        number = walk.inTheVillage();
    }

    @AfterEach
    void end() {
        driver.end(number);
    }

    @Test
    void theCaseTabOffersItAndOnePostStopsTheCase() {
        assertThat(view("village1")).contains("当事人不愿再调", path());

        var answer = http.as("village1").post("/" + path(), LEAVES);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("\"leftByName\":\"乙方（对方当事人）\"", "告知双方");
        assertThat(driver.waitsAt(number)).containsExactly("user_informWithdrawn");
        assertThat(view("village1"))
                .doesNotContain("api/disputes/" + number + "/withdrawal")
                .contains("要到法院去。", "告知其他途径");
    }

    @Test
    void twiceIsOnceAndTheSecondIsToldSo() {
        http.as("village1").post("/" + path(), LEAVES);

        var again = http.as("village1").post("/" + path(), LEAVES);

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("案件已记录终止原因");
    }

    @Test
    void badInputChangesNothing() {
        assertThat(http.as("village1").post("/" + path(), "{}").statusCode()).isEqualTo(422);
        assertThat(http.as("village1")
                        .post("/" + path(), "{\"leftBy\":\"NOBODY\",\"reason\":\"x\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(http.as("village1")
                        .post("/" + path(), "{\"leftBy\":\"BOTH\",\"reason\":\" \"}")
                        .body())
                .contains("\"field\":\"reason\"");
        assertThat(http.as("supervisor").post("/" + path(), LEAVES).statusCode())
                .isEqualTo(403);
        assertThat(http.as("township3").post("/" + path(), LEAVES).statusCode()).isEqualTo(404);
        assertThat(http.post("/" + path(), LEAVES).statusCode()).isEqualTo(401);
        assertThat(driver.waitsAt(number)).containsExactly("user_prepareMediation");
        assertThat(view("supervisor")).doesNotContain(path());
    }

    private String path() {
        return "api/disputes/" + number + "/withdrawal";
    }

    private String view(String login) {
        return http.as(login).get("/api/disputes/" + number + "/case").body();
    }
}
