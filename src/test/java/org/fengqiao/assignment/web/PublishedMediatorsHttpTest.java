package org.fengqiao.assignment.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.HttpTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HttpTest
class PublishedMediatorsHttpTest {

    @Autowired
    private Http http;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private CaseWalk walk;

    private CaseNumber number = CaseNumber.of("XX-2000-00000");

    @AfterEach
    void end() {
        driver.end(number);
    }

    @Test
    void theListNamesWhomTheTownshipsPartiesMayChooseAndNoTelephone() {
        var list = http.as("township1").get("/api/mediators");

        assertThat(list.statusCode()).isEqualTo(200);
        assertThat(list.body()).contains("何秀兰", "马德福", "石峰", "劳资保障纠纷").doesNotContain("罗大山", "phone", "1990");
        assertThat(http.as("county1").get("/api/mediators").body()).contains("何秀兰", "罗大山");
        assertThat(http.as("flowadmin").get("/api/mediators").body()).doesNotContain("何秀兰");
    }

    @Test
    void aChoiceOverRestIsSaidAndARefusedOneNamesItsField() {
        number = walk.inTheVillage();
        var path = "/api/disputes/" + number + "/mediator-order";

        var refused = http.as("village1").post(path, "{\"applicantChoice\": \"NOBODY\"}");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("applicantChoice", "R05");
        assertThat(http.as("supervisor1").post(path, "{}").statusCode()).isEqualTo(403);
        assertThat(http.as("village2").post(path, "{}").statusCode()).isEqualTo(404);
    }
}
