package org.fengqiao.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.fengqiao.audit.AuditTrail;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.identity.Accounts;
import org.fengqiao.roster.Roster;
import org.fengqiao.shared.Label;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.EngineTest;
import org.fengqiao.testing.FaultReport;
import org.fengqiao.testing.Http;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The outbox against a mail server and a gateway that are there, on Monday 2 March 2026 at ten in the morning. */
@EngineTest
class OutboxEngineTest {

    private static final Instant MORNING = Instant.parse("2026-03-02T02:00:00Z");
    private static final String KEY = "test:" + UUID.randomUUID() + ":";

    @Autowired
    private CaseDriver driver;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private Outbox outbox;

    @Autowired
    private ReminderRows rows;

    @Autowired
    private ContactRows contactRows;

    @Autowired
    private Recipients recipients;

    @Autowired
    private Roster roster;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private OutboxCare care;

    @Autowired
    private Clock clock;

    @Autowired
    private Http http;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformTransactionManager transactions;

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final Deque<Integer> answers = new ArrayDeque<>();
    private final List<Posted> posted = Collections.synchronizedList(new ArrayList<>());
    private HttpServer gateway;
    private CaseNumber number = CaseNumber.of("XX-2000-00000");
    private int event;

    @BeforeEach
    void serversAreUp() throws Exception {
        at(MORNING);
        number = walk.inTheVillage();
        mail.start();
        gateway = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        gateway.setExecutor(Executors.newCachedThreadPool());
        gateway.createContext("/sms", exchange -> {
            var status = answers.isEmpty() ? 200 : answers.poll();
            var headers = exchange.getRequestHeaders();
            posted.add(new Posted(
                    status,
                    headers.getFirst("Idempotency-Key"),
                    headers.getFirst("X-Fengqiao-Signature"),
                    headers.getFirst("X-Fengqiao-Timestamp"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        gateway.start();
        contactRows.keep("village1", new Contact("he.xiulan@example.com", "13800000001", true, true), MORNING);
    }

    @AfterEach
    void serversAreDown() {
        mail.stop();
        gateway.stop(0);
        database.sql("delete from reminder_message").update();
        database.sql("delete from reminder").update();
        database.sql("delete from contact_address").update();
        ClockUtil.reset();
        driver.end(number);
    }

    @Test
    void anEventReachesAPersonOnceByEachMeans() throws Exception {
        var key = remind();
        inTransaction(() -> book().on(wanted(key)));

        email().run();
        email().run();
        texts().run();
        texts().run();

        assertThat(mail.getReceivedMessages()).singleElement().satisfies(message -> {
            assertThat(message.getRecipients(Message.RecipientType.TO)[0]).hasToString("he.xiulan@example.com");
            assertThat(message.getSubject()).isEqualTo("枫桥提醒：" + number);
            assertThat(message.getMessageID()).isEqualTo("<" + keyOf(Means.EMAIL) + "@county.example>");
            assertThat(message.getContent().toString()).contains("（还有2天）", "https://fengqiao.example/cases?number=");
        });
        assertThat(posted).singleElement().satisfies(text -> assertThat(text.body())
                .contains("\"to\":\"13800000001\"", "\"template\":\"TEST\"", "\"caseNumber\":\"" + number + "\""));
        assertThat(states()).containsOnly(Map.entry("EMAIL", "SENT"), Map.entry("TEXT", "SENT"));
    }

    @Test
    void aGatewayThatRefusesTwiceGetsTheSameKeyAgainAndDeliversOnce() {
        answers.addAll(List.of(503, 429));
        remind();

        assertThat(texts().run()).isZero();
        at(MORNING.plus(Duration.ofSeconds(59)));
        assertThat(texts().run()).isZero();
        assertThat(posted).hasSize(1);
        at(MORNING.plus(Duration.ofSeconds(61)));
        texts().run();
        at(MORNING.plus(Duration.ofMinutes(4)));
        assertThat(texts().run()).isEqualTo(1);

        assertThat(posted).extracting(Posted::status).containsExactly(503, 429, 200);
        assertThat(posted).extracting(Posted::key).containsOnly(keyOf(Means.TEXT));
        assertThat(posted.get(2).signature())
                .isEqualTo("sha256="
                        + TextCarrierTest.hmac(
                                posted.get(2).timestamp() + "." + posted.get(2).body()));
    }

    @Test
    void whatIsRefusedForGoodIsShownToTheAdministratorAndSentAgainByHim() {
        answers.addAll(List.of(400));
        remind();
        texts().run();

        assertThat(http.as("village1").get("/api/reminders/outbox").statusCode())
                .isEqualTo(403);
        assertThat(http.as("security").get("/api/reminders/outbox").body())
                .contains("短信网关 HTTP 400")
                .doesNotContain(number.code());
        var seen = http.as("supervisor").get("/api/reminders/outbox").body();
        assertThat(seen).contains("短信网关 HTTP 400", "GIVEN_UP", number.code(), "village1");
        var again = "/api/reminders/outbox/" + seen.replaceFirst(".*\"message\":\\{\"id\":(\\d+).*", "$1") + "/again";
        assertThat(http.as("village1").post(again, "").statusCode()).isEqualTo(403);
        assertThat(http.as("supervisor").post(again, "").statusCode()).isEqualTo(204);
        assertThat(http.as("supervisor").post(again, "").statusCode()).isEqualTo(409);
        texts().run();

        assertThat(posted).extracting(Posted::status).containsExactly(400, 200);
        assertThat(states()).contains(Map.entry("TEXT", "SENT"));
    }

    /** Tried after 0, 1, 3, 7, 15, 31 and 63 minutes; after three failures a look leaves the others alone, so they come a little later. */
    @Tag("faults")
    @Test
    void aMailServerThatIsAwayForAnHourCostsNoMessageAndBringsNoneTwice() throws Exception {
        var events = 5;
        IntStream.range(0, events).forEach(unused -> remind());
        var mailbox = mail.getSmtp().getPort();
        mail.stop();
        minutes(0, 60, mailbox);
        assertThat(states())
                .filteredOn(state -> state.getKey().equals("EMAIL"))
                .containsOnly(Map.entry("EMAIL", "WAITING"));
        assertThat(mostAttempts()).isBetween(5, 7);

        var back = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        back.start();
        try {
            minutes(60, 125, back.getSmtp().getPort());
            minutes(125, 130, back.getSmtp().getPort());

            assertThat(Stream.of(back.getReceivedMessages()).map(OutboxEngineTest::idOf))
                    .hasSize(events)
                    .doesNotHaveDuplicates();
        } finally {
            back.stop();
        }
        assertThat(states())
                .filteredOn(state -> state.getKey().equals("EMAIL"))
                .hasSize(events)
                .containsOnly(Map.entry("EMAIL", "SENT"));
        new FaultReport("mail-server-away-an-hour")
                .write(Map.of("accepted", events, "foundOnce", events, "attemptsAtMost", mostAttempts()));
    }

    /** Looks every minute, as the application does. */
    private void minutes(int from, int until, int port) {
        for (var minute = from; minute < until; minute++) {
            at(MORNING.plus(Duration.ofMinutes(minute)));
            email(port).run();
        }
    }

    private int mostAttempts() {
        return database.sql("select max(attempts) from reminder_message where channel = 'EMAIL'")
                .query(Integer.class)
                .single();
    }

    private static String idOf(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException unread) {
            throw new IllegalStateException(unread);
        }
    }

    @Test
    void aServerThatIsAwayForThreeDaysIsNotTriedForEverAndStandingStillIsNoAttempt() {
        remind();
        gateway.stop(0);
        texts().run();
        assertThat(states()).contains(Map.entry("TEXT", "WAITING"));

        at(MORNING.plus(Duration.ofHours(72)));
        texts().run();
        assertThat(states()).contains(Map.entry("TEXT", "WAITING"));

        for (var hours = 73; hours < 82; hours++) {
            at(MORNING.plus(Duration.ofHours(hours)));
            texts().run();
        }

        assertThat(states()).contains(Map.entry("TEXT", "GIVEN_UP"));
        assertThat(database.sql("select last_error from reminder_message where channel = 'TEXT'")
                        .query(String.class)
                        .single())
                .isEqualTo("连不上短信网关 cannot connect");
    }

    @Test
    void twoNodesAtOnceSendEachMessageOnce() {
        IntStream.range(0, 12).forEach(unused -> remind());

        var nodes = IntStream.range(0, 4)
                .mapToObj(unused -> CompletableFuture.runAsync(() -> {
                    texts().run();
                    email().run();
                }))
                .toList();
        nodes.forEach(CompletableFuture::join);

        assertThat(posted).hasSize(12).extracting(Posted::key).doesNotHaveDuplicates();
        assertThat(mail.getReceivedMessages()).hasSize(12);
    }

    @Test
    void theMessageOfANodeThatDiedComesBackWithItsKey() {
        remind();
        var lost = outbox.claim(Means.TEXT, MORNING).orElseThrow();

        at(MORNING.plus(Outbox.LEASE));
        assertThat(texts().run()).isZero();
        at(MORNING.plus(Outbox.LEASE).plusSeconds(1));
        texts().run();
        outbox.giveUp(lost, "too late", clock.instant());

        assertThat(posted).extracting(Posted::key).containsExactly(lost.key().toString());
        assertThat(states()).contains(Map.entry("TEXT", "SENT"));
    }

    @Test
    void whatIsSettledIsNotSentAnyMore() {
        var key = remind();
        inTransaction(() -> book().on(new ReminderSettled(key)));
        answers.add(503);
        var late = remind();
        texts().run();
        rows.settle(late, clock.instant());
        at(MORNING.plus(Duration.ofMinutes(2)));
        texts().run();
        email().run();

        assertThat(posted).extracting(Posted::status).containsExactly(503);
        assertThat(mail.getReceivedMessages()).isEmpty();
        assertThat(database.sql("select distinct state from reminder_message")
                        .query(String.class)
                        .list())
                .containsExactly("WITHDRAWN");
    }

    @Test
    void noTelephoneRingsAtNight() {
        at(Instant.parse("2026-03-02T13:00:00Z"));
        remind();

        texts().run();
        email().run();
        assertThat(posted).isEmpty();
        assertThat(mail.getReceivedMessages()).hasSize(1);
        at(Instant.parse("2026-03-03T00:00:00Z"));
        texts().run();
        assertThat(posted).hasSize(1);
    }

    @Test
    void noMeansIsWrittenForThatNobodyHasOrWants() {
        contactRows.keep("village1", new Contact(null, "13800000001", false, true), MORNING);
        inTransaction(() -> book(Set.of(Means.EMAIL, Means.TEXT)).on(wanted(KEY + "wanted")));
        assertThat(states()).containsOnly(Map.entry("TEXT", "WAITING"));

        database.sql("delete from reminder_message").update();
        inTransaction(() -> book(Set.of()).on(wanted(KEY + "none")));
        assertThat(states()).isEmpty();
    }

    @Test
    void whatWasSentIsForgottenAfterHalfAYearAndWhatWasNotStays() {
        remind();
        email().run();
        answers.add(404);
        texts().run();

        at(MORNING.plus(Duration.ofDays(181)));
        care.forget();

        assertThat(states()).containsOnly(Map.entry("TEXT", "GIVEN_UP"));
    }

    private String remind() {
        var key = KEY + event++;
        inTransaction(() -> book().on(wanted(key)));
        return key;
    }

    private ReminderWanted wanted(String key) {
        return ReminderWanted.of(
                        key, number, "TEST", new Label("请办理案件 " + number + "。", "Please see to " + number + "."))
                .to(Whom.person("village1"), Whom.person("village1"), Whom.person("nobody"))
                .dueOn(LocalDate.of(2026, 3, 4));
    }

    private ReminderBook book() {
        return book(Set.of(Means.values()));
    }

    private ReminderBook book(Set<Means> means) {
        return new ReminderBook(rows, outbox, recipients, contacts(means), clock);
    }

    private Contacts contacts(Set<Means> means) {
        return new Contacts(contactRows, roster, accounts, new OpenMeans(means), trail, clock);
    }

    private OutboxRun texts() {
        var url = URI.create("http://127.0.0.1:" + gateway.getAddress().getPort() + "/sms");
        return run(new TextCarrier(url, TextCarrierTest.SECRET, clock));
    }

    private OutboxRun email() {
        return email(mail.getSmtp().getPort());
    }

    private OutboxRun email(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return run(new EmailCarrier(sender, "fengqiao@county.example"));
    }

    private OutboxRun run(Carrier carrier) {
        var settings = new ReminderProperties(
                "https://fengqiao.example",
                new ReminderProperties.Email(""),
                new ReminderProperties.Text("", ""),
                LocalTime.of(21, 0),
                LocalTime.of(8, 0),
                Duration.ofHours(72),
                Duration.ofDays(180));
        return new OutboxRun(outbox, contacts(Set.of()), new Letters(settings, clock), carrier, settings, clock);
    }

    private List<Map.Entry<String, String>> states() {
        return database.sql("select channel, state from reminder_message order by 1")
                .query((row, unused) -> Map.entry(row.getString(1), row.getString(2)))
                .list();
    }

    private String keyOf(Means means) {
        return database.sql("select message_key from reminder_message where channel = ?")
                .param(means.name())
                .query(String.class)
                .single();
    }

    private void inTransaction(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
    }

    private static void at(Instant moment) {
        ClockUtil.setCurrentTime(Date.from(moment));
    }

    /** What the gateway was sent. */
    private record Posted(int status, String key, String signature, String timestamp, String body) {}
}
