package org.fengqiao.supervision.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.testing.FormInputs.agreed;
import static org.fengqiao.testing.FormInputs.prepare;
import static org.fengqiao.testing.FormInputs.with;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.HttpTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The case tab in English: what the product itself says of a case is never Chinese only. */
@HttpTest
class EnglishCaseHttpTest {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    Http http;

    @Autowired
    CaseDriver driver;

    @Autowired
    CaseWalk walk;

    private CaseNumber number = CaseNumber.of("XX-2000-00000");

    @AfterEach
    void end() {
        driver.end(number);
    }

    @Test
    void actsAndLinesOfACrowdAreSaidInEnglish() throws IOException {
        number = driver.register("village1", Map.of());
        driver.submit(number, "user_prepareMediation", "village1", with(prepare(), Map.of("peopleInvolved", 40)));

        assertThat(view("village1").at("/crowd")).isNotEmpty();
        assertThat(view("village1").at("/mediator/reasonEnglish").asText())
                .startsWith("of this committee, registered the case");
        assertThat(Stream.of("village1", "township1", "supervisor").flatMap(this::chineseOnly))
                .isEmpty();
    }

    @Test
    void theStandingOfAnAgreementIsSaidInEnglish() throws IOException {
        number = walk.inTheVillage();
        walk.village(number, agreed("WRITTEN", false));

        assertThat(view("village1").at("/agreements/0/standingEnglish").asText())
                .startsWith("To be signed (applicant: missing")
                .contains("To be signed by 20");
        assertThat(Stream.of("village1", "supervisor").flatMap(this::chineseOnly))
                .isEmpty();
    }

    @Test
    void whatAnActAnswersIsSaidInEnglish() throws IOException {
        number = driver.register("village1", Map.of());

        var urged = JSON.readTree(http.as("supervisor")
                .post("/api/disputes/" + number + "/urging", "{}")
                .body());

        assertThat(urged.at("/message").asText()).startsWith("已催办：").doesNotContain("Urged");
        assertThat(urged.at("/messageEnglish").asText()).startsWith("Urged: ");
    }

    private JsonNode view(String login) {
        try {
            return JSON.readTree(
                    http.as(login).get("/api/disputes/" + number + "/case").body());
        } catch (IOException crooked) {
            throw new AssertionError(crooked);
        }
    }

    /** What stands there in the same Chinese words for both: names of people, and what a form says, may. */
    private Stream<String> chineseOnly(String login) {
        var view = view(login);
        return Stream.of(
                        lines(view, "clock"),
                        lines(view, "crowd"),
                        lines(view, "retention"),
                        pairs(view.at("/agreements"), "standing"),
                        pairs(view.at("/places"), "stage"),
                        pairs(JSON.createArrayNode().add(view.get("mediator")), "reason"),
                        offers(view.at("/actions")),
                        offers(view.at("/rareActions")))
                .flatMap(all -> all)
                .filter(pair -> HAN.matcher(pair.get(0)).find() && pair.get(0).equals(pair.get(1)))
                .map(pair -> login + ": " + pair.get(0));
    }

    private static Stream<List<String>> offers(JsonNode offers) {
        return Stream.of(pairs(offers, "label"), pairs(offers, "hint"), fields(offers))
                .flatMap(all -> all);
    }

    private static Stream<List<String>> fields(JsonNode offers) {
        return each(offers)
                .map(offer -> offer.get("fields"))
                .flatMap(fields -> Stream.concat(pairs(fields, "label"), pairs(fields, "why")));
    }

    private static Stream<List<String>> lines(JsonNode view, String name) {
        return each(view.get(name))
                .map(line -> List.of(
                        line.get("chinese").asText(), line.get("english").asText()));
    }

    private static Stream<List<String>> pairs(JsonNode nodes, String name) {
        return each(nodes)
                .map(node -> List.of(
                        node.get(name).asText(), node.get(name + "English").asText()));
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
