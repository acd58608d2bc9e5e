package org.fengqiao.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.testing.FormInputs.agreed;
import static org.fengqiao.testing.FormInputs.appoint;
import static org.fengqiao.testing.FormInputs.assign;
import static org.fengqiao.testing.FormInputs.confirmationNotWanted;
import static org.fengqiao.testing.FormInputs.ledger;
import static org.fengqiao.testing.FormInputs.outcome;
import static org.fengqiao.testing.FormInputs.performed;
import static org.fengqiao.testing.FormInputs.prepare;
import static org.fengqiao.testing.FormInputs.receive;
import static org.fengqiao.testing.FormInputs.receiveReferral;
import static org.fengqiao.testing.FormInputs.session;
import static org.fengqiao.testing.FormInputs.signed;
import static org.fengqiao.testing.FormInputs.today;
import static org.fengqiao.testing.FormInputs.visit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.EngineTest;
import org.fengqiao.testing.Http;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whoever types what nobody should type: in every text field of every form on a case's longest way, and in every text of
 * every body of REST. It is refused with words, or kept and shown as the text that it is; nothing breaks and nothing is lost.
 */
@EngineTest
class BadInputHttpTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern FIELD = Pattern.compile("\\[(\\w+)]");
    private static final String MEGABYTE = "长".repeat(1_000_000 / 3);
    /** Of each form all fields at once, within what a request may hold. */
    private static final String LONG = "x".repeat(100_000);

    /** What is asked only when another field says something. */
    private static final Map<String, String> ASKED_WITH = Map.of("invitedConsent", "invited");

    private static final String NUL = "水\u0000沟";

    /** Forms off the way that is walked here; their fields take texts by the same {@code FormFields}. */
    private static final Set<String> OFF_THE_WAY = Set.of(
            "completeDossierForm",
            "replyToOrganForm",
            "informRoutesForm",
            "informNotAcceptedForm",
            "informWithdrawnForm",
            "recordRulingForm",
            "reportMajorEventForm",
            "takeOrderForm",
            "recordRiskAnswerForm",
            "reportRiskForm",
            "informRestForm");

    @Autowired
    private Http http;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private JdbcClient database;

    private CaseNumber number = CaseNumber.of("XX-2000-00000");
    private final Set<String> wrong = new TreeSet<>();
    private final Set<String> walked = new TreeSet<>();

    @AfterEach
    void end() {
        driver.end(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "' OR 1=1 --",
                "'); drop table case_file; --",
                "<script>alert(1)</script><img src=x onerror=alert(1)>",
                "{{7*7}} ${7*7} #{7*7} <%= 7*7 %>",
                "=cmd|' /C calc'!A0",
                "甲\u202E方\u200F乙\u2066方",
                "NUL",
                "LONG"
            })
    void noTextOfAFormBreaksACase(String kind) throws IOException {
        var text = kind.equals("NUL") ? NUL : kind.equals("LONG") ? LONG : kind;
        var files = count("case_file");

        walk(text);

        assertThat(count("case_file")).isEqualTo(files + 1);
        assertThat(forms()).containsAll(walked);
        assertThat(walked)
                .containsAll(forms().stream()
                        .filter(form -> !OFF_THE_WAY.contains(form))
                        .toList());
        assertThat(driver.file(number).number()).isEqualTo(number);
        assertShownAsText(text);
    }

    @Test
    void noPageOfOursWritesATextAsMarkup() throws IOException {
        try (var scripts = Files.walk(Path.of("src", "main", "resources"))) {
            var ours = scripts.filter(file -> file.toString().endsWith(".js")).toList();
            assertThat(ours).hasSizeGreaterThan(8);
            for (var script : ours) {
                assertThat(Files.readString(script))
                        .as(script.toString())
                        .doesNotContainPattern(
                                "innerHTML|outerHTML|insertAdjacentHTML|document\\.write|\\beval\\(|new Function|createContextualFragment");
            }
        }
    }

    @Test
    void noTextOfARestBodyBreaksAnything() throws IOException {
        number = driver.register("village1", Map.of());
        var api = JSON.readTree(http.as("village1").get("/v3/api-docs").body());
        var asked = new LinkedHashSet<String>();

        for (var path : names(api.path("paths"))) {
            for (var method : List.of("post", "put")) {
                var schema = api.path("paths")
                        .path(path)
                        .path(method)
                        .path("requestBody")
                        .path("content")
                        .path("application/json")
                        .path("schema");
                if (!schema.isMissingNode()) {
                    new RestBody(api, schema).texts().forEach(field -> asked.add(path + " " + field));
                    for (var text :
                            List.of("' OR 1=1 --", "<script>alert(1)</script>", "=1+1", NUL, "\u202E甲", MEGABYTE)) {
                        send(method, path, new RestBody(api, schema), text);
                    }
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(asked).hasSizeGreaterThan(60);
        assertThat(driver.file(number).facts()).contains("排水沟堵塞");
    }

    private void send(String method, String path, RestBody body, String text) throws IOException {
        for (var field : body.texts()) {
            var filled = path.replace("{number}", number.code())
                    .replace("{login}", "nobody-here")
                    .replaceAll("\\{\\w+}", "0");
            var answer = http.as(user(path)).method(method.toUpperCase(Locale.ROOT), filled, body.with(field, text));
            if (!isRight(answer)) {
                wrong.add(path + " " + field + " " + answer.statusCode() + " " + answer.body());
            }
        }
    }

    private static boolean isRight(HttpResponse<String> answer) {
        var body = answer.body();
        var words = answer.statusCode() < 400
                || body.codePoints().anyMatch(Character::isIdeographic)
                        && !body.contains("org.")
                        && !body.contains("java.");
        return answer.statusCode() < 500
                && words
                && !answer.headers().firstValue("Content-Type").orElse("").contains("html");
    }

    private static String user(String path) {
        if (path.startsWith("/api/accounts") || path.startsWith("/api/organisation")) {
            return "security";
        }
        return path.startsWith("/api/holidays") || path.startsWith("/api/retention")
                ? "supervisor"
                : path.matches("/api/(disputes|tokens|ledger/search|absences)") ? "village1" : "township1";
    }

    /** Over the village and the township to the county, an agreement, its performance and the visit. */
    private void walk(String text) throws IOException {
        start(text);
        step("user_prepareMediation", "village1", prepare(), text);
        step("user_holdSession", "village1", session(), text);
        step("user_recordOutcome", "village1", outcome("NOT_AGREED"), text);
        step("user_enterLedger", "village1", ledger(), text);
        step("user_receiveCase", "township1", receive(), text);
        step("user_assignMediator", "township1", assign("township2"), text);
        step("user_appointSession", "township2", appoint(), text);
        step("user_holdSession", "township2", session(), text);
        step("user_recordOutcome", "township2", outcome("NOT_AGREED"), text);
        step("user_receiveReferral", "county1", receiveReferral(true), text);
        step("user_askExpert", "county1", askExpert(), text);
        step("user_assignMediator", "county1", assign("county2"), text);
        step("user_appointSession", "county2", appoint(), text);
        step("user_holdSession", "county2", session(), text);
        step("user_recordOutcome", "county2", agreed("WRITTEN", false), text);
        step("user_signAgreement", "county2", signed(), text);
        step("user_decideConfirmation", "county2", confirmationNotWanted(), text);
        step("user_confirmPerformance", "county2", performed(), text);
        http.as("township1").post("/api/disputes/" + number + "/follow-up/bring-forward", "{\"reason\":\"当事人将外出务工。\"}");
        step("user_visitParties", "township1", visit("NONE"), text);
    }

    private Map<String, Object> askExpert() {
        return Map.of(
                "partiesAgree",
                true,
                "expert",
                driver.firstOption(number, "user_askExpert", "experts", "county1"),
                "question",
                "赡养费用应如何分担？",
                "opinion",
                "建议按子女经济能力分担，并约定探望安排。",
                "advisedOn",
                today().toString());
    }

    private void start(String text) throws IOException {
        var valid = new HashMap<String, Object>(Map.of(
                "village", "990100101201",
                "category", "02",
                "applicantName", "陈大山",
                "respondentName", "刘水生",
                "facts", "排水沟堵塞，院墙进水（" + System.nanoTime() + "）。",
                "settledOnTheSpot", "no",
                "source", "APPLICATION"));
        var path = "/engine-rest/process-definition/key/disputeLifecycle/submit-form";
        var answer = untilTaken("village1", path, "registerDisputeForm", valid, text);
        number = CaseNumber.of(JSON.readTree(answer.body()).path("businessKey").asText());
    }

    private void step(String element, String login, Map<String, Object> valid, String text) throws IOException {
        var task = driver.task(number, element);
        if (task.getAssignee() == null) {
            http.as(login).post("/engine-rest/task/" + task.getId() + "/claim", "{\"userId\":\"" + login + "\"}");
        }
        var form = JSON.readTree(http.as(login)
                        .get("/engine-rest/task/" + task.getId() + "/deployed-form")
                        .body())
                .path("id")
                .asText();
        untilTaken(login, "/engine-rest/task/" + task.getId() + "/submit-form", form, valid, text);
    }

    /** Each refusal names a field, which is then filled in as it should be; the others keep the bad text. */
    private HttpResponse<String> untilTaken(
            String login, String path, String form, Map<String, Object> valid, String text) throws IOException {
        walked.add(form);
        var bad = texts(form);
        while (true) {
            var fields = new HashMap<String, Object>(valid);
            bad.forEach(key -> fields.put(key, text));
            var answer = http.as(login).post(path, variables(fields));
            if (answer.statusCode() < 300) {
                return answer;
            }
            assertThat(answer.statusCode()).as(form + answer.body()).isEqualTo(400);
            assertThat(answer.body()).as(form).containsPattern("\\p{IsHan}").doesNotContain("org.", "Exception:");
            var field = refused(answer);
            assertThat(bad.remove(ASKED_WITH.getOrDefault(field, field)))
                    .as(form + bad + answer.body())
                    .isTrue();
        }
    }

    private static String refused(HttpResponse<String> answer) {
        var names = FIELD.matcher(answer.body());
        return names.find() ? names.group(1) : "";
    }

    private void assertShownAsText(String text) throws IOException {
        for (var path : List.of("", "/case", "/history")) {
            var page = http.as("township1").get("/api/disputes/" + number + path);
            assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
            assertThat(page.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
            assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(JSON.readTree(page.body()).isEmpty()).isFalse();
            assertThat(page.body()).doesNotContain(text.equals(LONG) ? "xxxxxxxx" : "[49]");
        }
        assertInert(http.as("township1").get("/api/ledger/export"));
        assertInert(http.as("township1").post("/api/disputes/" + number + "/party-copy", "{\"party\":0}"));
    }

    private static void assertInert(HttpResponse<String> file) throws IOException {
        assertThat(file.statusCode()).as(file.body()).isEqualTo(200);
        try (var rows = CSVFormat.EXCEL.parse(new StringReader(file.body().replace("\uFEFF", "")))) {
            for (var row : rows) {
                assertThat(row.values()).noneMatch(cell -> cell.matches("(?s)\\s*[=+@＝＋＠].*"));
            }
        }
    }

    private static Set<String> forms() throws IOException {
        try (var files = Files.walk(Path.of("forms"))) {
            var ids = new TreeSet<String>();
            for (var file :
                    files.filter(each -> each.toString().endsWith(".form")).toList()) {
                ids.add(JSON.readTree(file.toFile()).path("id").asText());
            }
            return ids;
        }
    }

    private static Set<String> texts(String form) throws IOException {
        var keys = new LinkedHashSet<String>();
        try (var files = Files.walk(Path.of("forms"))) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".form")).toList()) {
                var read = JSON.readTree(file.toFile());
                if (read.path("id").asText().equals(form)) {
                    collect(read, keys);
                }
            }
        }
        return keys;
    }

    private static void collect(JsonNode component, Set<String> keys) {
        if (component.path("type").asText().startsWith("text")
                && component.has("key")
                && !component.path("readonly").asBoolean()
                && !component.path("disabled").asBoolean()) {
            keys.add(component.path("key").asText());
        }
        component.path("components").forEach(each -> collect(each, keys));
    }

    private static String variables(Map<String, ?> fields) {
        var values = new LinkedHashMap<String, Object>();
        fields.forEach((name, value) -> values.put(name, Map.of("value", value)));
        try {
            return JSON.writeValueAsString(Map.of("variables", values));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private long count(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }

    private static List<String> names(JsonNode node) {
        var names = new TreeSet<String>();
        node.fieldNames().forEachRemaining(names::add);
        return List.copyOf(names);
    }

    /** A body as the description of the API wants it, with one of its texts replaced. */
    private record RestBody(JsonNode api, JsonNode schema) {

        Set<String> texts() {
            var all = new LinkedHashSet<String>();
            build(schema, "", all, "", "");
            return all;
        }

        String with(String field, String text) throws JsonProcessingException {
            return JSON.writeValueAsString(build(schema, "", new LinkedHashSet<>(), field, text));
        }

        private Object build(JsonNode part, String path, Set<String> texts, String field, String text) {
            var type = part.has("$ref") ? api.at(part.path("$ref").asText().substring(1)) : part;
            return switch (type.path("type").asText("object")) {
                case "array" -> List.of(build(type.path("items"), path + "/0", texts, field, text));
                case "integer", "number" -> 0;
                case "boolean" -> true;
                case "string" -> string(type, path, texts, field, text);
                default -> {
                    var all = new LinkedHashMap<String, Object>();
                    for (var name : names(type.path("properties"))) {
                        all.put(name, build(type.path("properties").path(name), path + "/" + name, texts, field, text));
                    }
                    yield all;
                }
            };
        }

        private static String string(JsonNode type, String path, Set<String> texts, String field, String text) {
            if (type.has("enum")) {
                return type.path("enum").path(0).asText();
            }
            if (type.has("format")) {
                return "1900-01-01";
            }
            texts.add(path);
            return path.equals(field) ? text : "普通的文字";
        }
    }
}
