package org.fengqiao.processes;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.camunda.bpm.engine.ProcessEngine;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.DoorPlaces;
import org.fengqiao.testing.EngineTest;
import org.fengqiao.testing.Http;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Who may do what: every operation of {@code docs/access/operations.csv} is sent by everybody to the running application,
 * about one case that waits in a village of the first township. {@code docs/access.md} is written from the same file.
 */
@EngineTest
class AccessMatrixTest {

    private static final Path OPERATIONS = Path.of("docs", "access", "operations.csv");
    private static final Path DOCUMENT = Path.of("docs", "access.md");
    private static final String WRITE = "fengqiao.write-access";
    private static final Set<Integer> REFUSED = Set.of(401, 403, 404);
    private static final String NOBODY = DoorPlaces.NOBODY;
    /** The engine's REST answers so for a comment that was refused, or on a task that is hidden; that none is there, the engine says. */
    private static final String COMMENT = "/comment/create";

    private static final Set<String> NOT_TAKEN = Set.of("Not enough parameters submitted", "No task found for task id");

    private static final String MULTIPART =
            "--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.txt\"\r\n"
                    + "Content-Type: text/plain\r\n\r\nx\r\n"
                    + "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n"
                    + "Content-Type: text/plain\r\n\r\nx\r\n--x--\r\n";
    private static final Map<String, String> PEOPLE = DoorPlaces.people();

    @Autowired
    private Http http;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private ApplicationContext beans;

    private DoorPlaces places;

    @BeforeEach
    void register() {
        places = new DoorPlaces(http, beans);
    }

    @AfterEach
    void end() {
        driver.end(places.number());
    }

    @Test
    void everybodyMayDoWhatTheMatrixSaysAndNothingElse() {
        var wrong = new ArrayList<String>();
        for (var operation : operations()) {
            var allowed = PEOPLE.keySet().stream()
                    .filter(who -> isAllowed(operation, who))
                    .collect(Collectors.joining(" "));
            if (!allowed.equals(operation.allowedInOrder())) {
                wrong.add(operation.method() + " " + operation.path() + "\n   is     " + allowed + "\n   should "
                        + operation.allowedInOrder());
            }
        }

        assertThat(wrong).as(String.join("\n", wrong)).isEmpty();
    }

    @Test
    void aListShowsWhatOneMayReadAndNothingElse() {
        for (var login : PEOPLE.values()) {
            if (!login.isEmpty()) {
                var mayRead =
                        http.as(login).get("/api/disputes/" + places.number()).statusCode() == 200;
                assertThat(http.as(login).get("/api/disputes?size=200").body().contains("\"" + places.number() + "\""))
                        .as(login)
                        .isEqualTo(mayRead);
            }
        }
    }

    @Test
    void theEngineCountsForASupervisorTheOwnTownshipOnly() {
        var counts = Map.of("supervisor1", "1", "supervisor2", "0", "supervisor", "1");

        counts.forEach((login, count) -> assertThat(http.as(login)
                        .get("/engine-rest/process-instance/count?processDefinitionKey=disputeLifecycle&businessKey="
                                + places.number())
                        .body())
                .as(login)
                .isEqualTo("{\"count\":" + count + "}"));
    }

    @Test
    void everyDoorOfOursStandsInTheMatrix() {
        var known = operations().stream()
                .map(operation -> operation.method().replace("MULTIPART", "POST") + " " + pattern(operation.path()))
                .collect(Collectors.toSet());
        var doors = requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/"))
                        .flatMap(path -> mapping.getMethodsCondition().getMethods().stream()
                                .map(method -> method + " " + pattern(path))))
                .collect(Collectors.toSet());

        assertThat(doors).hasSizeGreaterThan(50);
        assertThat(known).containsAll(doors);
    }

    @Test
    void theDocumentSaysWhatTheMatrixIs() throws IOException {
        var expected = document();
        if (Boolean.getBoolean(WRITE)) {
            Files.writeString(DOCUMENT, expected);
        }

        assertThat(Files.readString(DOCUMENT))
                .as("write it anew: mvn test -Dtest=AccessMatrixTest -D%s=true", WRITE)
                .isEqualTo(expected);
    }

    private boolean isAllowed(Operation operation, String who) {
        var answer = send(operation, who);
        return !REFUSED.contains(answer.statusCode())
                && answer.statusCode() / 100 != 3
                && !(operation.path().endsWith(COMMENT) && isCommentRefused(answer));
    }

    private boolean isCommentRefused(HttpResponse<String> answer) {
        return answer.statusCode() == 400
                && NOT_TAKEN.stream().anyMatch(answer.body()::contains)
                && engine.getTaskService().getTaskComments(places.get("{task}")).isEmpty();
    }

    private HttpResponse<String> send(Operation operation, String who) {
        var path = places.fill(operation.path());
        var body = places.fill(operation.body());
        if (operation.method().equals("SESSION")) {
            return who.equals(NOBODY)
                    ? http.browser().get(path)
                    : http.inBrowserOf(PEOPLE.get(who)).get(path);
        }
        if (operation.method().equals("MULTIPART")) {
            return (who.equals(NOBODY) ? http : http.as(PEOPLE.get(who)))
                    .send("POST", path, "multipart/form-data; boundary=x", MULTIPART);
        }
        var client = who.equals(NOBODY) ? http : http.as(PEOPLE.get(who));
        return client.method(operation.method(), path, body);
    }

    /** The path without its question, each place or name in it the same. */
    private static String pattern(String path) {
        return path.replaceFirst("\\?.*", "")
                .replaceAll("\\{\\w+}|/0/", "*")
                .replace("*", "/*/")
                .replaceAll("/+", "/");
    }

    private static List<Operation> operations() {
        try (var file = Files.newBufferedReader(OPERATIONS, StandardCharsets.UTF_8)) {
            return CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(file).stream()
                    .map(row -> new Operation(
                            row.get("area"),
                            row.get("chinese"),
                            row.get("english"),
                            row.get("method"),
                            row.get("path"),
                            row.get("body"),
                            row.get("allowed")))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String document() {
        return HEAD.formatted(WRITE)
                + operations().stream().map(Operation::line).collect(joining("\n"))
                + "\n\n"
                + FOOT;
    }

    private static final String HEAD = """
            # 权限 Access

            由 `AccessMatrixTest` 根据 `docs/access/operations.csv` 写出，请勿手改；同一份表由测试逐格对运行中的程序验证。改表后运行 `mvn test -Dtest=AccessMatrixTest -D%s=true`。
            Written by `AccessMatrixTest` from `docs/access/operations.csv`; the same table is tested cell by cell against the running application.

            案件在桃源镇桃源村等待办理，由该村调解员登记。“●”可以，空白被拒绝（401、403 或 404）。
            The case waits in a village of the first township, whose mediator registered it. “●” is allowed, empty is refused (401, 403 or 404).

            | 操作 Operation | 登记员 registrar | 本村调解员 village | 外镇村调解员 other village | 本镇工作人员 clerk | 本镇调解员 township mediator | 外镇工作人员 other clerk | 县调度员 dispatcher | 行业调解员 industry | 专家 expert | 本镇督导员 supervisor | 外镇督导员 other supervisor | 县督导员 county supervisor | 流程管理员 flow admin | 安全管理员 security admin | 审计员 auditor | 未登录 nobody |
            | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
            """;

    private static final String FOOT = """
            列表只列出本人可以知道的案件：村里的调解员看得到在本村等待办理的、自己登记的和自己调解过的，乡镇、县的人员和督导员看得到本乡镇、全县的。
            专家只看得到请他出具意见、还没有结案的案件：看得到案情，看不到当事人是谁；本案没有问过他，所以各格为空。
            流程、安全、审计三种管理员都看不到案件。任务只能由它的办理人或者候选调委会打开和提交；令牌、变量、实例、部署、用户和权限谁都不能绕过表单直接改。
            A list shows only what one may know of: a village's mediator sees what waits in the village and what he registered or mediated; townships, the county's centre and supervisors see their whole area.
            An expert sees the open cases about which he was asked, and not who the parties are; about this case nobody asked him.
            None of the three administrators sees a case. A task opens for its assignee or candidate committee only; nobody changes tokens, variables, instances, deployments, users or rights past the forms.
            """;

    /** One operation, and who may do it. */
    private record Operation(
            String area, String chinese, String english, String method, String path, String body, String allowed) {

        private Set<String> who() {
            return Arrays.stream(allowed.split(" "))
                    .filter(each -> !each.isEmpty())
                    .collect(Collectors.toSet());
        }

        String allowedInOrder() {
            return PEOPLE.keySet().stream().filter(who()::contains).collect(joining(" "));
        }

        String line() {
            return PEOPLE.keySet().stream()
                    .map(each -> who().contains(each) ? "●" : " ")
                    .collect(joining(" | ", "| " + chinese + " " + english + " | ", " |"));
        }
    }
}
