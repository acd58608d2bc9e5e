package org.fengqiao.supervision.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.supervision.Figure;
import org.fengqiao.supervision.PlainFigures;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.CaseWalk;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.HttpTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HttpTest
class StatisticsHttpTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    private Http http;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private JdbcClient database;

    private final List<CaseNumber> mine = new ArrayList<>();

    @AfterEach
    void endMine() {
        mine.forEach(driver::end);
    }

    @Test
    void theTableAndTheDashboardAgree() throws Exception {
        mine.add(walk.inTheVillage());
        var table = json(http.as("supervisor").get("/api/statistics?period=YEAR"));
        var dashboard = json(http.as("supervisor")
                .get("/api/figures?from=" + table.get("from").asText() + "&to="
                        + table.get("to").asText()));

        var totals = table.get("totals");
        for (var each : dashboard.get("totals")) {
            for (var column : totals) {
                if (column.get("figure").equals(each.get("figure"))) {
                    assertThat(column.get("value").decimalValue())
                            .as(column.get("figure").asText())
                            .isEqualByComparingTo(each.get("value").decimalValue());
                }
            }
        }
        assertThat(table.get("rows").get(0).get("values").get(0).asLong()).isPositive();
    }

    @Test
    void theUnitsBelowAddUpToTheWhole() throws Exception {
        mine.add(walk.inTheVillage());
        var rows =
                json(http.as("supervisor").get("/api/statistics?period=YEAR")).get("rows");

        for (var column = 0; column < rows.get(0).get("values").size(); column++) {
            var sum = 0.0;
            for (var row = 1; row < rows.size(); row++) {
                sum += rows.get(row).get("values").get(column).asDouble();
            }
            assertThat(sum).isEqualTo(rows.get(0).get("values").get(column).asDouble());
        }
    }

    @Test
    void everyNumberOfCasesOpensItsList() throws Exception {
        var number = walk.performedAtOnce();
        mine.add(number);
        for (var kind : List.of("PETITION", "PAYMENT_ORDER")) {
            database.sql("insert into agreement_aftermath (case_number, kind, happened_on, recorded_by, recorded_at)"
                            + " values (?, ?, current_date, 'township1', now())")
                    .params(number.code(), kind)
                    .update();
        }
        var table = json(http.as("supervisor").get("/api/statistics?period=YEAR"));
        var whole = table.get("rows").get(0);

        for (var at = 0; at < table.get("columns").size(); at++) {
            var column = table.get("columns").get(at);
            var cases = whole.get("cases").get(at).asText();
            if (!cases.isEmpty() && !column.get("english").asText().matches(".*([Pp]eople|Amount).*")) {
                assertThat(json(http.as("supervisor").get("/" + cases))
                                .get("total")
                                .decimalValue())
                        .as(column.get("chinese").asText())
                        .isEqualByComparingTo(whole.get("values").get(at).decimalValue());
            }
            if (column.get("figure").asText().matches("PETITION_AROSE|PAYMENT_ORDER")) {
                assertThat(cases).isNotEmpty();
                assertThat(whole.get("values").get(at).asLong()).isPositive();
            }
        }
    }

    @Test
    void theSpreadsheetAgreesWithPlainSql() throws Exception {
        mine.add(walk.performedAtOnce());
        var table = json(http.as("supervisor").get("/api/statistics?period=YEAR"));
        var plain = PlainFigures.of(
                database,
                "990100",
                LocalDate.parse(table.get("from").asText()),
                LocalDate.parse(table.get("to").asText()),
                Instant.now());

        try (var book = book("/api/statistics.xlsx?period=YEAR")) {
            var county = book.getSheetAt(0).getRow(4);
            var compared = 0;
            for (var at = 0; at < table.get("columns").size(); at++) {
                var column = table.get("columns").get(at);
                var cell = county.getCell(at + 2).getNumericCellValue();
                if (!column.get("register").asBoolean()) {
                    var figure = Figure.valueOf(column.get("figure").asText());
                    assertThat(cell)
                            .as(figure.name())
                            .isEqualTo(plain.getOrDefault(figure, BigDecimal.TEN.negate())
                                    .doubleValue());
                    compared++;
                }
                assertThat(book.getSheetAt(1).getRow(at + 2).getCell(1).getNumericCellValue())
                        .as("compared")
                        .isEqualTo(cell);
            }
            assertThat(compared).isGreaterThan(40);
        }
    }

    @Test
    void theSpreadsheetOfTheCountyReportHoldsItsLines() throws Exception {
        var lines = json(http.as("supervisor").get("/api/statistics/county-report?year=2026"))
                .get("lines");

        try (var book = book("/api/statistics/county-report.xlsx?year=2026")) {
            var sheet = book.getSheetAt(0);
            for (var at = 0; at < lines.size(); at++) {
                var row = sheet.getRow(at + 3);
                assertThat(row.getCell(0).getStringCellValue())
                        .isEqualTo(lines.get(at).get("chinese").asText());
                if (lines.get(at).get("value").isNumber()) {
                    assertThat(row.getCell(1).getNumericCellValue())
                            .isEqualTo(lines.get(at).get("value").asDouble());
                }
            }
        }
        assertThat(http.as("supervisor1")
                        .get("/api/statistics/county-report.xlsx?year=2026")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void theNameOfTheFileTellsWhatReportOfWhichDaysItIs() {
        var answer = http.as("supervisor").download("/api/statistics.xlsx?period=QUARTER&at=2026-11-30");

        var named = answer.headers().firstValue("Content-Disposition").orElse("");
        assertThat(URLDecoder.decode(named, StandardCharsets.UTF_8))
                .contains("案件情况统计表-青溪县-季报-2026-10-01至2026-12-31.xlsx");
    }

    private XSSFWorkbook book(String path) throws Exception {
        return new XSSFWorkbook(
                new ByteArrayInputStream(http.as("supervisor").download(path).body()));
    }

    @ParameterizedTest
    @CsvSource({
        "WEEK, 2026-11-30, 2026-11-30, 2026-12-06",
        "WEEK, 2027-01-01, 2026-12-28, 2027-01-03",
        "MONTH, 2028-02-29, 2028-02-01, 2028-02-29",
        "QUARTER, 2026-11-30, 2026-10-01, 2026-12-31",
        "YEAR, 2026-01-01, 2026-01-01, 2026-12-31"
    })
    void aReportIsOfThePeriodInWhichTheDayLies(String period, String at, String from, String to) throws Exception {
        var table = json(http.as("supervisor").get("/api/statistics?period=" + period + "&at=" + at));

        assertThat(table.get("from").asText()).isEqualTo(from);
        assertThat(table.get("to").asText()).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({
        "supervisor, period=DAY, 400",
        "supervisor, at=2026-11-30, 400",
        "supervisor, period=MONTH&at=2026-11-31, 400",
        "supervisor, period=MONTH&at=1066-10-14, 422",
        "supervisor, period=MONTH&unit=1, 422",
        "supervisor1, period=MONTH&unit=990100102, 403",
        "village1, period=MONTH, 403"
    })
    void whatCannotBeIsRefusedInWords(String login, String query, int status) throws Exception {
        for (var door : List.of("/api/statistics?", "/api/statistics.xlsx?")) {
            var answer = http.as(login).get(door + query);

            assertThat(answer.statusCode()).as(door).isEqualTo(status);
            assertThat(json(answer).get("detail").asText()).matches("(?s).*[一-鿿].*");
        }
    }

    @Test
    void theCountyReportIsForAnyYearAndForTheCountyOnly() throws Exception {
        var report = json(http.as("supervisor").get("/api/statistics/county-report?year=2023"));

        assertThat(report.get("year").asInt()).isEqualTo(2023);
        assertThat(report.get("lines").get(0).get("value").asLong()).isPositive();
        assertThat(http.as("supervisor1")
                        .get("/api/statistics/county-report?year=2023")
                        .statusCode())
                .isEqualTo(403);
        assertThat(http.as("supervisor")
                        .get("/api/statistics/county-report?year=0")
                        .statusCode())
                .isEqualTo(422);
        assertThat(http.as("supervisor")
                        .get("/api/statistics/county-report?year=x")
                        .statusCode())
                .isEqualTo(400);
    }

    private static JsonNode json(HttpResponse<String> answer) throws Exception {
        return JSON.readTree(answer.body());
    }
}
