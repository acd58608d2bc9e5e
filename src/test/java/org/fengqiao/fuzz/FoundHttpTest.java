package org.fengqiao.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.fengqiao.testing.HttpTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** What {@link FuzzHttpTest} has found, each sent again: {@code fuzz/found.csv}. It was answered with a failure, or without a word. */
@HttpTest
class FoundHttpTest {

    private static final Path FOUND = Path.of("src", "test", "resources", "fuzz", "found.csv");

    @Autowired
    private Environment environment;

    private RawHttp http;

    @BeforeEach
    void connect() {
        http = new RawHttp(environment);
    }

    @AfterEach
    void close() {
        http.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("found")
    void whatWasFoundIsRefusedInWords(String what, CSVRecord row) {
        var request = request(row);

        var answer = http.send(request);

        assertThat(answer.status()).as(answer.text()).isEqualTo(Integer.parseInt(row.get("status")));
        assertThat(Judge.complaint(request, answer))
                .as(what + ": " + answer.text())
                .isEmpty();
    }

    private static FuzzRequest request(CSVRecord row) {
        var plain = new FuzzRequest(
                        row.get("found"), row.get("who"), row.get("method"), row.get("path"), List.of(), new byte[0])
                .withBody(row.get("body"));
        var signed = Logins.basic(plain);
        var header = row.get("header").split(": ", 2);
        return header.length == 2 ? signed.withHeader(header[0], header[1]) : signed;
    }

    static Stream<Arguments> found() throws IOException {
        try (var file = Files.newBufferedReader(FOUND, StandardCharsets.UTF_8)) {
            return CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(file)
                    .getRecords()
                    .stream()
                    .map(row -> Arguments.of(row.get("found"), row));
        }
    }
}
