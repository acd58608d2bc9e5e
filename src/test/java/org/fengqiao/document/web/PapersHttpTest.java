package org.fengqiao.document.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.fengqiao.audit.KeyRing;
import org.fengqiao.casefile.CaseAnonymised;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.document.SampleFiles;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.HttpTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Papers of a case: who brings, sees and withdraws them, what is taken, and what is readable of them at rest. */
@HttpTest
class PapersHttpTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MEGABYTE = 1024 * 1024;

    @Autowired
    private Http http;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private JdbcClient database;

    @Autowired
    private KeyRing keys;

    @Autowired
    private ApplicationEventPublisher events;

    private CaseNumber number;

    @BeforeEach
    void register() {
        number = walk.inTheVillage();
    }

    @AfterEach
    void end() {
        driver.end(number);
    }

    @Test
    void aPhotoIsAddedListedAndSeenWithoutWhereItWasTaken() {
        var added = add("village1", "院墙 欧阳.JPG", SampleFiles.jpegWithNotes());
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        var paper = json(added);
        assertThat(paper.path("name").asText()).isEqualTo("院墙 欧阳.jpg");
        assertThat(paper.path("kindName").asText()).isEqualTo("证据照片");
        assertThat(paper.path("mediaType").asText()).isEqualTo("image/jpeg");

        var list = json(http.as("township1").get(papers()));
        assertThat(list.path("mayAdd").asBoolean()).isTrue();
        assertThat(list.path("items")).hasSize(1);
        var seen = http.as("township1").download(content(paper));

        assertThat(seen.statusCode()).isEqualTo(200);
        assertThat(seen.body()).hasSize(paper.path("size").asInt());
        assertThat(latin(seen.body())).doesNotContain("N29.30");
        assertThat(header(seen, "Content-Type")).isEqualTo("image/jpeg");
        assertThat(header(seen, "Content-Disposition"))
                .startsWith("inline; filename")
                .contains("%E9%99%A2");
        assertThat(header(seen, "Content-Security-Policy")).contains("default-src 'none'", "sandbox");
        assertThat(header(seen, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(seen, "Cache-Control")).contains("no-store");
        assertThat(header(http.as("township1").download(content(paper) + "?download=true"), "Content-Disposition"))
                .startsWith("attachment;");
        assertThat(seen.headers().allValues("Content-Security-Policy")).hasSize(1);
    }

    @Test
    void aProgramThatIsCalledAPictureIsRefusedInWords() {
        var refused = add("village1", "photo.jpg", SampleFiles.elf());

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("而是一个程序", "This is a program", "\"field\":\"file\"");
        assertThat(items()).isEmpty();
    }

    @Test
    void whatIsEmptyMissingOrOfNoKindIsRefused() {
        assertThat(add("village1", "a.jpg", new byte[0]).body()).contains("空的", "empty");
        assertThat(http.as("village1")
                        .upload(papers(), "a.jpg", SampleFiles.jpeg(9, 9))
                        .body())
                .contains("请选择材料类别");
        assertThat(http.as("village1")
                        .upload(papers(), "a.jpg", SampleFiles.jpeg(9, 9), "kind", "NONSENSE")
                        .statusCode())
                .isEqualTo(400);
        var nothing = http.as("village1")
                .send(
                        "POST",
                        papers(),
                        "multipart/form-data; boundary=x",
                        "--x\r\nContent-Disposition: form-data;" + " name=\"kind\"\r\n\r\nOTHER\r\n--x--\r\n");
        assertThat(nothing.body()).contains("请选择文件");
        assertThat(items()).isEmpty();
    }

    @Test
    void twentyMegabytesAreTakenAndNoByteMore() {
        var scan = Arrays.copyOf("%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII), 20 * MEGABYTE);
        System.arraycopy("%%EOF\n".getBytes(StandardCharsets.US_ASCII), 0, scan, scan.length - 6, 6);

        assertThat(add("village1", "a.pdf", scan).statusCode()).isEqualTo(201);
        var refused = add("village1", "a.pdf", Arrays.copyOf(scan, scan.length + 1));

        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.body()).contains("文件过大", "too large");
    }

    @Test
    void aTelephoneThatSendsTheSameFileAgainStoresItOnce() {
        var photo = SampleFiles.jpeg(80, 60);
        var threads = Executors.newFixedThreadPool(3);
        var answers = IntStream.range(0, 3)
                .mapToObj(again -> CompletableFuture.supplyAsync(() -> add("village1", again + ".jpg", photo), threads))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        threads.shutdown();

        assertThat(answers).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(201, 200, 200);
        assertThat(answers.stream()
                        .map(answer -> json(answer).path("id").asLong())
                        .distinct())
                .hasSize(1);
        assertThat(items()).hasSize(1);
    }

    @Test
    void whoMayNotKnowOfTheCaseSeesAndAddsNothingAndWhoOnlyLooksAddsNothing() {
        var paper = json(add("village1", "a.jpg", SampleFiles.jpeg(20, 20)));

        for (var login : List.of("village2", "township3", "flowadmin", "auditor", "security")) {
            assertThat(http.as(login).get(papers()).statusCode()).as(login).isEqualTo(404);
            assertThat(http.as(login).get(content(paper)).statusCode())
                    .as(login)
                    .isEqualTo(404);
            assertThat(add(login, "b.jpg", SampleFiles.jpeg(21, 21)).statusCode())
                    .as(login)
                    .isEqualTo(404);
            assertThat(withdraw(login, paper, "传错了").statusCode()).as(login).isEqualTo(404);
        }
        assertThat(http.as("supervisor").get(content(paper)).statusCode()).isEqualTo(200);
        assertThat(json(http.as("supervisor").get(papers())).path("mayAdd").asBoolean(true))
                .isFalse();
        var refused = add("supervisor", "b.jpg", SampleFiles.jpeg(21, 21));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("登记和办理案件的人员");
        assertThat(withdraw("supervisor", paper, "传错了").statusCode()).isEqualTo(403);
        assertThat(http.as("village1").get(papers() + "/999999999/content").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aWithdrawnPaperStaysWithItsReasonAndMayComeAgain() {
        var photo = SampleFiles.jpeg(60, 60);
        var paper = json(add("village1", "a.jpg", photo));
        assertThat(withdraw("village1", paper, " ").statusCode()).isEqualTo(422);

        var gone = withdraw("village1", paper, "拍的是别家的院墙");

        assertThat(gone.statusCode()).as(gone.body()).isEqualTo(200);
        assertThat(withdraw("village1", paper, "再撤一次").statusCode()).isEqualTo(409);
        assertThat(items())
                .singleElement()
                .asString()
                .contains("拍的是别家的院墙", "withdrawnAt")
                .doesNotContain("\"mayWithdraw\":true");
        assertThat(http.as("village1").get(content(paper)).statusCode()).isEqualTo(200);
        assertThat(add("village1", "a.jpg", photo).statusCode()).isEqualTo(201);
    }

    @Test
    void aPaperIsWithdrawnByWhoBroughtItOrByAClerk() {
        var paper = json(add("township1", "a.jpg", SampleFiles.jpeg(61, 60)));

        assertThat(withdraw("village1", paper, "不是我传的").body()).contains("上传人、乡镇调委会工作人员和县调度员");
        assertThat(withdraw("township1", paper, "重复了").statusCode()).isEqualTo(200);
    }

    @Test
    void aHundredPapersFillACase() {
        database.sql("insert into case_paper (version, case_number, kind, type, name, size, digest, added_by, added_at)"
                        + " select 0, :number, 'OTHER', 'PDF', :sealed, 1, :sealed, 'village1', now()"
                        + " from generate_series(1, 100)")
                .param("number", number.code())
                .param("sealed", keys.seal(number.code(), "x.pdf"))
                .update();

        var refused = add("village1", "a.jpg", SampleFiles.jpeg(62, 60));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("最多 100 份材料", "at most 100");
    }

    @Test
    void atRestNothingIsReadableAndWithoutItsKeyNothingEver() {
        var paper = json(add("village1", "欧阳测试的身份证.jpg", SampleFiles.jpegWithNotes()));

        var row = database.sql("select * from case_paper where id = ?")
                .param(paper.path("id").asLong())
                .query()
                .singleRow();
        assertThat(row.toString()).doesNotContain("欧阳", paper.path("sha256").asText());
        assertThat(latin(sealed(paper))).doesNotContain("JFIF");

        database.sql("update case_paper_content set sealed = ? where paper_id = ?")
                .params(
                        keys.seal(number.code(), new byte[] {1}),
                        paper.path("id").asLong())
                .update();
        assertThat(http.as("village1").get(content(paper)).statusCode()).isEqualTo(500);

        driver.end(number);
        events.publishEvent(new CaseAnonymised(number));
        database.sql("update case_file set anonymised_at = now() where case_number = ?")
                .param(number.code())
                .update();
        keys.destroy(number.code());
        assertThat(database.sql("select count(*) from case_paper_content where paper_id = ?")
                        .param(paper.path("id").asLong())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(http.as("village1").get(papers()).body()).contains("（已匿名）").doesNotContain("欧阳");
        assertThat(http.as("village1").get(content(paper)).statusCode()).isEqualTo(409);
        assertThat(add("village1", "b.jpg", SampleFiles.jpeg(64, 60)).statusCode())
                .isEqualTo(409);
    }

    @Test
    void whoBroughtLookedAndTookAwayIsOnRecord() {
        var paper = json(add("village1", "a.jpg", SampleFiles.jpeg(63, 60)));
        http.as("township1").get(papers());
        http.as("township1").get(content(paper));
        http.as("supervisor").get(content(paper) + "?download=true");
        withdraw("village1", paper, "拍糊了");

        assertThat(database.sql("select actor || ' ' || action from audit_entry where subject = ? order by id")
                        .param(number.code())
                        .query(String.class)
                        .list())
                .containsSubsequence(
                        "village1 CREATED",
                        "township1 READ",
                        "township1 READ",
                        "supervisor EXPORTED",
                        "village1 CHANGED");
    }

    private String papers() {
        return "/api/disputes/" + number + "/papers";
    }

    private String content(JsonNode paper) {
        return papers() + "/" + paper.path("id").asLong() + "/content";
    }

    private HttpResponse<String> add(String login, String name, byte[] content) {
        return http.as(login).upload(papers(), name, content, "kind", "EVIDENCE");
    }

    private HttpResponse<String> withdraw(String login, JsonNode paper, String reason) {
        return http.as(login)
                .method(
                        "DELETE",
                        papers() + "/" + paper.path("id").asLong(),
                        JSON.createObjectNode().put("reason", reason).toString());
    }

    private JsonNode items() {
        return json(http.as("village1").get(papers())).path("items");
    }

    private byte[] sealed(JsonNode paper) {
        return database.sql("select sealed from case_paper_content where paper_id = ?")
                .param(paper.path("id").asLong())
                .query(byte[].class)
                .single();
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static String latin(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(answer.body(), unreadable);
        }
    }
}
