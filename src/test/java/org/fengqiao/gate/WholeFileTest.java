package org.fengqiao.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files from anywhere in the world, and bytes that are no files at all: a list of findings each time, and soon. */
@Timeout(60)
class WholeFileTest {

    private static final Checker CHECKER = new Checker(new AroundTheGate());
    private static final String FLOW = "processes/trial-mediation.bpmn";
    private static final String SOUND = CorpusCase.resource("base/trial-mediation.bpmn");

    /** The folder says what has to be found. */
    static Stream<Path> files() throws URISyntaxException, IOException {
        var folder = Objects.requireNonNull(WholeFileTest.class.getResource("/org/fengqiao/gate/corpus/whole"));
        return Files.walk(Path.of(folder.toURI())).filter(Files::isRegularFile).sorted();
    }

    static String rule(Path file) {
        return file.getName(file.getNameCount() - 2).toString();
    }

    @ParameterizedTest
    @MethodSource("files")
    void aForeignFileGetsItsFinding(Path file) throws IOException {
        var found = check("processes/" + file.getFileName(), Files.readAllBytes(file));

        assertThat(found).filteredOn(Finding::isError).extracting(Finding::rule).contains(rule(file));
        assertThat(found).allSatisfy(each -> {
            assertThat(each.chinese()).containsPattern("\\p{IsHan}");
            assertThat(each.english()).containsPattern("[a-z]");
            assertThat(each.text()).doesNotContain("\n", "Exception");
        });
    }

    static Stream<Arguments> bytes() throws IOException {
        return Stream.of(
                arguments("EMPTY", new byte[0]),
                arguments("ARCHIVE", zip()),
                arguments("ARCHIVE", gzip()),
                arguments("ENCODING", ("\uFEFF" + SOUND).getBytes(StandardCharsets.UTF_16LE)),
                arguments("ENCODING", SOUND.getBytes(StandardCharsets.UTF_16BE)),
                arguments("ENCODING", SOUND.getBytes(Charset.forName("GBK"))),
                arguments("ENCODING", SOUND.replace("UTF-8", "ISO-8859-1").getBytes(StandardCharsets.UTF_8)),
                arguments("ENCODING", SOUND.replace("UTF-8", "UTF-7").getBytes(StandardCharsets.UTF_8)),
                arguments("ENCODING", new byte[] {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE}),
                arguments("NUL", SOUND.replace("试调解", "试\0调解").getBytes(StandardCharsets.UTF_8)),
                arguments("TOO_LARGE", new byte[50_000_000]),
                arguments("TOO_DEEP", nested(100_000).getBytes(StandardCharsets.UTF_8)),
                arguments("TOO_MANY_ATTRIBUTES", wide(5_000).getBytes(StandardCharsets.UTF_8)),
                arguments("TOO_MANY_ELEMENTS", many(100_000).getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest(name = "{0} {index}")
    @MethodSource("bytes")
    void bytesAreNamedForWhatTheyAre(String rule, byte[] content) {
        assertThat(check(FLOW, content))
                .filteredOn(Finding::isError)
                .extracting(Finding::rule)
                .containsExactly(rule);
    }

    @Test
    void aMarkOfByteOrderIsNoFault() {
        var found = check(FLOW, ("\uFEFF" + SOUND).getBytes(StandardCharsets.UTF_8));

        assertThat(found).extracting(Finding::rule).doesNotContain("NOT_XML", "ENCODING");
    }

    @ParameterizedTest
    @ValueSource(strings = {"forms/deep.form", "forms/other.form"})
    void aFormAHundredThousandDeepIsNoFormAtAll(String name) {
        var text = "{\"components\":[".repeat(100_000);

        assertThat(check(name, text.getBytes(StandardCharsets.UTF_8)))
                .extracting(Finding::rule)
                .containsExactly("NOT_JSON");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "processes/a.bpmn20.xml",
                "a.cmmn",
                "a.BPMN",
                "a.png",
                "a.js",
                "a.groovy",
                "a",
                "a.bar",
                "xbpmn",
                "a.dmn11.xml"
            })
    void otherKindsOfFilesAreRefused(String name) {
        assertThat(check(name, SOUND.getBytes(StandardCharsets.UTF_8)))
                .extracting(Finding::rule)
                .containsExactly("FILE_TYPE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/a.bpmn",
                "/etc/a.bpmn",
                "processes/..\\a.bpmn",
                "C:/a.bpmn",
                "a\nb.bpmn",
                "processes//a.bpmn",
                "",
                "<script>.bpmn",
                "a\u0000.bpmn",
                "processes/ .bpmn"
            })
    void namesThatLeadElsewhereAreRefused(String name) {
        assertThat(check(name, SOUND.getBytes(StandardCharsets.UTF_8)))
                .extracting(Finding::rule)
                .containsExactly("FILE_NAME");
    }

    @Test
    void fiftyFilesOfWhichOneIsBadGetOneFinding() {
        var forms = IntStream.range(0, 50)
                .mapToObj(each -> new FlowFile(
                        "forms/many/f" + each + ".form",
                        ("{\"id\":\"manyForm" + each + "\",\"schemaVersion\":" + (each == 7 ? 99 : 16)
                                        + ",\"components\":[]}")
                                .getBytes(StandardCharsets.UTF_8)))
                .toList();

        assertThat(CHECKER.check(forms, List.of()))
                .extracting(Finding::file, Finding::rule)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("forms/many/f7.form", "SCHEMA_VERSION"));
    }

    @Test
    void thousandsOfFilesAreTooMany() {
        var files = IntStream.range(0, 5_000)
                .mapToObj(each -> new FlowFile("forms/f" + each + ".form", new byte[] {'{', '}'}))
                .toList();

        assertThat(CHECKER.check(files, List.of())).extracting(Finding::rule).containsExactly("TOO_MANY_FILES");
    }

    @Test
    void aFormOfThousandsOfFieldsIsTooLong() {
        var field = "{\"type\":\"separator\",\"id\":\"s\"}";
        var form = "{\"id\":\"f\",\"schemaVersion\":16,\"components\":[" + (field + ",").repeat(2_000) + field + "]}";

        assertThat(check("forms/f.form", form.getBytes(StandardCharsets.UTF_8)))
                .extracting(Finding::rule)
                .containsExactly("TOO_MANY_FIELDS");
    }

    @Test
    void manyWarningsHideNoError() {
        var tasks = new StringBuilder();
        IntStream.range(0, 400)
                .forEach(each ->
                        tasks.append("<manualTask id=\"Activity_").append(each).append("\"/>"));
        tasks.append("<scriptTask id=\"last\"/>");

        assertThat(check(FLOW, SOUND.replace("</process>", tasks + "</process>").getBytes(StandardCharsets.UTF_8)))
                .extracting(Finding::rule)
                .contains("SCRIPT");
    }

    @Test
    @Timeout(20)
    void theLargestFlowIsAnsweredSoon() {
        var text = new StringBuilder();
        IntStream.range(0, 1_400).forEach(each -> text.append("<manualTask id=\"task_%1$d\"/>".formatted(each))
                .append("<sequenceFlow id=\"flow_%1$d\" sourceRef=\"task_%1$d\" targetRef=\"task_%2$d\"/>"
                        .formatted(each, (each + 1) % 1_400))
                .append("<sequenceFlow id=\"back_%1$d\" sourceRef=\"task_%1$d\" targetRef=\"task_0\"/>"
                        .formatted(each)));

        assertThat(check(FLOW, SOUND.replace("</process>", text + "</process>").getBytes(StandardCharsets.UTF_8)))
                .anyMatch(Finding::isError);
    }

    @Test
    @Timeout(20)
    void aHugeTableIsAnsweredSoon() {
        var row = """
                <rule id="rule_%1$d"><inputEntry id="a_%1$d"><text>"01","02"</text></inputEntry>
                <inputEntry id="b_%1$d"><text>[1..%1$d]</text></inputEntry>
                <outputEntry id="c_%1$d"><text>(((((((((((true and not(false))))))))))))</text></outputEntry></rule>
                """;
        var rows = new StringBuilder();
        IntStream.range(0, 4_000).forEach(each -> rows.append(row.formatted(each)));
        var table = CorpusCase.resource("base/trial-table.dmn").replace("</decisionTable>", rows + "</decisionTable>");

        assertThat(check("processes/decisions/trial-table.dmn", table.getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    @Timeout(20)
    void aFormOfOneLongTextIsAnsweredSoon() {
        var form = "{\"id\":\"f\",\"schemaVersion\":16,\"components\":[{\"type\":\"text\",\"id\":\"t\",\"text\":\"<"
                + " ".repeat(1_500_000) + "\"}]}";

        assertThat(check("forms/f.form", form.getBytes(StandardCharsets.UTF_8)))
                .extracting(Finding::rule)
                .contains("HTML");
    }

    private static List<Finding> check(String name, byte[] content) {
        return CHECKER.check(List.of(new FlowFile(name, content)), List.of());
    }

    private static byte[] zip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("../../a.bpmn"));
            zip.write(SOUND.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(SOUND.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static String nested(int depth) {
        return "<definitions xmlns=\"" + Space.BPMN + "\">" + "<subProcess>".repeat(depth);
    }

    private static String wide(int attributes) {
        var text = new StringBuilder("<definitions xmlns=\"" + Space.BPMN + "\"");
        IntStream.range(0, attributes)
                .forEach(each -> text.append(" a").append(each).append("=\"\""));
        return text + "/>";
    }

    private static String many(int elements) {
        return "<definitions xmlns=\"" + Space.BPMN + "\">" + "<task/>".repeat(elements) + "</definitions>";
    }
}
