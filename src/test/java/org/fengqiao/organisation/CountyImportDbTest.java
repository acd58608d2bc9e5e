package org.fengqiao.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fengqiao.roster.Mediator;
import org.fengqiao.roster.Roster;
import org.fengqiao.shared.Tally;
import org.fengqiao.shared.sheet.SheetFile;
import org.fengqiao.shared.sheet.SheetProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Imports into a database that holds no county yet. */
@CountyDbTest
@RecordApplicationEvents
class CountyImportDbTest {

    private static final String UNITS = """
            单位代码,单位名称,级别,上级代码,简称,备注
            510999101201,柏树村,村,510999101,,
            510999,蓉江县,县,,蓉江,
            510999101,柏林镇,乡镇,510999,柏林,
            510999101202,柏林社区,社区,510999101,,
            """;
    private static final String COMMITTEES = """
            调委会代码,调委会名称,类别,所属单位代码,纠纷类型,本届起始日期
            H01,蓉江县劳资保障调委会,行业,510999,1001、1002,2025-03-01
            C510999101,柏林镇调委会,乡镇,510999101,,2025/3/1
            C510999101201,柏树村调委会,村,510999101201,,
            """;
    private static final String MEDIATORS = """
            调解员编号,姓名,调委会代码,联系电话,擅长纠纷类型,语言方言,专职,主持调解年数,用户名,聘任日期,离任日期
            M1,张一,C510999101,19900000001,01、邻里,普通话、四川话,是,3,zhangyi,2025-03-01,
            M2,李二,C510999101,199-0000-0002,,,否,,,,
            M3,王三,C510999101,19900000003,,,,,,2020-01-01,2024-01-01
            """;
    private static final String EXPERTS = """
            专家编号,姓名,来源群体,专长,联系电话,擅长纠纷类型,语言方言,聘任日期,离任日期
            E1,赵四,退役军人,土地确权,19900000004,07,普通话,2025-03-01,
            """;

    @Autowired
    private CountyImport county;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Jurisdiction jurisdiction;

    @Autowired
    private Roster roster;

    @Autowired
    private ApplicationEvents events;

    private final Path folder;

    CountyImportDbTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private final Map<String, byte[]> files = new TreeMap<>();

    @BeforeEach
    void emptyTheDatabase() {
        List.of("absence", "mediator", "expert", "committee", "organisation_unit")
                .forEach(table -> database.sql("delete from " + table).update());
        put("1.csv", UNITS);
        put("2.csv", COMMITTEES);
        put("3.csv", MEDIATORS);
        put("4.csv", EXPERTS);
    }

    @Test
    void takesAWholeCounty() {
        var report = take();

        assertThat(report.total()).isEqualTo(new Tally(11, 0, 0));
        assertThat(report.files())
                .extracting(ImportReport.FileTally::list)
                .containsExactly("units", "committees", "mediators", "experts");
        assertThat(jurisdiction.village("柏林镇柏树村")).map(Unit::shortName).contains("柏树");
        var zhang = roster.mediatorByLogin("zhangyi").orElseThrow();
        assertThat(zhang.specialities())
                .containsExactly(DisputeCategory.MARRIAGE_AND_FAMILY, DisputeCategory.NEIGHBOURS);
        assertThat(zhang.languages()).containsExactly("普通话", "四川话");
        assertThat(events.stream(CountyImported.class))
                .singleElement()
                .extracting(CountyImported::by)
                .isEqualTo("tester");
    }

    @Test
    void theSameFilesAgainChangeNothing() {
        take();

        assertThat(take().total()).isEqualTo(new Tally(0, 0, 11));
    }

    @Test
    void aLaterFileChangesWhatDiffersAndNothingElse() {
        take();
        put("3.csv", MEDIATORS.replace("李二,C510999101,", "李贰,C510999101201,") + "M4,孙五,H01,19900000009,,,,,,,\n");

        assertThat(take().total()).isEqualTo(new Tally(1, 1, 10));
        assertThat(roster.mediator("M2")).map(Mediator::name).contains("李贰");
    }

    @Test
    void aColumnThatIsLeftOutLeavesWhatIsRecorded() {
        take();
        onlyFile("3.csv", "mediator id,name,committee code,phone\nM1,张一,C510999101,19900000077\n");

        assertThat(take().total()).isEqualTo(new Tally(0, 1, 0));
        var zhang = roster.mediator("M1").orElseThrow();
        assertThat(zhang.phone()).isEqualTo("19900000077");
        assertThat(zhang.loginId()).contains("zhangyi");
        assertThat(zhang.presidingYears()).isEqualTo(3);
        assertThat(zhang.fullTime()).isTrue();
    }

    @Test
    void oneFileMayHandALoginFromOneToAnother() {
        take();
        onlyFile("3.csv", MEDIATORS.replace(",zhangyi,", ",,").replace("0002,,,否,,,,", "0002,,,否,,zhangyi,,"));

        assertThat(take().total()).isEqualTo(new Tally(0, 2, 1));
        assertThat(roster.mediatorByLogin("zhangyi")).map(Mediator::id).contains("M2");
    }

    @Test
    void doubtsACommitteeOfUnusualSizeButTakesIt() {
        assertThat(take().doubts()).hasSize(3).anySatisfy(doubt -> assertThat(doubt.english())
                .contains("Committee C510999101 does not have 3 to 9"));
    }

    @Test
    void readsWhatExcelOnAChineseWindowsSaves() {
        files.replaceAll((name, bytes) ->
                new String(bytes, StandardCharsets.UTF_8).replace("\n", "\r\n").getBytes(Charset.forName("GBK")));

        assertThat(take().total()).isEqualTo(new Tally(11, 0, 0));
        assertThat(jurisdiction.county().name()).isEqualTo("蓉江县");
    }

    @Test
    void readsOneWorkbookWithNumbersForCodes() throws IOException {
        try (var workbook = new XSSFWorkbook();
                var out = new java.io.ByteArrayOutputStream()) {
            sheet(workbook, "人员", MEDIATORS);
            sheet(workbook, "单位", UNITS);
            sheet(workbook, "调委会", COMMITTEES);
            workbook.write(out);
            files.clear();
            files.put("all.xlsx", out.toByteArray());
        }

        assertThat(take().total()).isEqualTo(new Tally(10, 0, 0));
        assertThat(jurisdiction.village("510999101201")).isPresent();
        assertThat(roster.mediator("M1")).map(Mediator::phone).contains("19900000001");
    }

    @Test
    void whoListensReadsWhatWasWritten() {
        take();
        onlyFile("1.csv", UNITS.replace("柏树村", "松树村"));
        take();

        assertThat(jurisdiction.village("510999101201")).map(Unit::name).contains("松树村");
    }

    @Test
    void takes65000Lines() {
        var many = new StringBuilder("调解员编号,姓名,调委会代码,联系电话\n");
        for (var i = 0; i < 65_000; i++) {
            many.append("N").append(i).append(",孙五,C510999101,19900000009\n");
        }
        put("5.csv", many.toString());

        assertThat(take().total().added()).isEqualTo(65_011);
    }

    @Test
    void finds65000Errors() {
        put("5.csv", "调解员编号,姓名,调委会代码,联系电话\n" + ",孙五,C510999101,19900000009\n".repeat(65_000));

        assertThat(refused()).hasSize(65_000);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("errors")
    void refusesAndNames(String what, String file, String from, String to, Place expected) {
        var before = snapshot();
        var content = new String(files.get(file), StandardCharsets.UTF_8);
        assertThat(content).contains(from);
        put(
                file,
                content.replaceFirst(
                        java.util.regex.Pattern.quote(from), java.util.regex.Matcher.quoteReplacement(to)));

        var problems = refused();

        assertThat(problems).as(problems.toString()).anySatisfy(problem -> assertThat(Place.of(problem))
                .isEqualTo(expected.withText(problem)));
        assertThat(snapshot()).isEqualTo(before);
    }

    static Stream<Arguments> errors() {
        return Stream.of(
                arguments(
                        "a code too short",
                        "1.csv",
                        "510999101201,",
                        "51099910120,",
                        at("1.csv", 2, "单位代码", "12 for a village")),
                arguments(
                        "a level unknown", "1.csv", ",村,", ",屯,", at("1.csv", 2, "级别", "county, township or village")),
                arguments("a name missing", "1.csv", "柏树村", " ", at("1.csv", 2, "单位名称", "required")),
                arguments("a name too long", "1.csv", "柏树村", "长".repeat(61), at("1.csv", 2, "单位名称", "at most 60")),
                arguments(
                        "a parent unknown", "1.csv", "村,510999101,", "村,510999102,", at("1.csv", 2, "上级代码", "no unit")),
                arguments("a parent missing", "1.csv", "村,510999101,", "村,,", at("1.csv", 2, "上级代码", "required")),
                arguments(
                        "a parent of the wrong level",
                        "1.csv",
                        "村,510999101,",
                        "村,510999,",
                        at("1.csv", 2, "上级代码", "Township")),
                arguments(
                        "a county with a parent",
                        "1.csv",
                        "县,,",
                        "县,510999101,",
                        at("1.csv", 3, "上级代码", "no unit above")),
                arguments(
                        "a code twice",
                        "1.csv",
                        "510999101202",
                        "510999101201",
                        at("1.csv", 5, "单位代码", "same as in 1.csv line 2")),
                arguments("two villages of one name", "1.csv", "柏林社区", "柏树村", at("1.csv", 5, "单位名称", "this name")),
                arguments(
                        "two counties",
                        "1.csv",
                        "510999101202,柏林社区,社区,510999101",
                        "510888,乙县,县,",
                        at("1.csv", 5, "单位代码", "one county")),
                arguments(
                        "code and level differ",
                        "1.csv",
                        "510999101202,柏林社区,社区",
                        "510999101202,柏林社区,镇",
                        at("1.csv", 5, "单位代码", "9 digits")),
                arguments("a formula", "1.csv", "柏树村", "=HYPERLINK(1)", at("1.csv", 2, "单位名称", "formula")),
                arguments("a formula in a remark", "1.csv", "蓉江,\n", "蓉江,=1\n", at("1.csv", 3, "备注", "formula")),
                arguments("a control character", "1.csv", "柏树村", "柏\u0007树村", at("1.csv", 2, "单位名称", "control")),
                arguments("an unknown column", "1.csv", ",备注", ",邮编", at("1.csv", 1, "邮编", "Not a column")),
                arguments("a column twice", "1.csv", ",备注", ",简称", at("1.csv", 1, "简称", "twice")),
                arguments("a column missing", "1.csv", "级别", "备注", at("1.csv", 1, "级别 level", "missing")),
                arguments(
                        "a cell too many",
                        "1.csv",
                        "村,510999101,,",
                        "村,510999101,,,a,b",
                        at("1.csv", 2, "第 7 列", "no header")),
                arguments("open quotes", "1.csv", "柏林社区", "\"柏林社区", at("1.csv", 5, "", "Quotes")),
                arguments(
                        "a foreign file",
                        "4.csv",
                        "专家编号,姓名,来源群体,专长,联系电话,擅长纠纷类型,语言方言,聘任日期,离任日期",
                        "x,y",
                        at("4.csv", 1, "", "not recognised")),
                arguments(
                        "no lines",
                        "4.csv",
                        "E1,赵四,退役军人,土地确权,19900000004,07,普通话,2025-03-01,",
                        "",
                        at("4.csv", 1, "", "no line")),
                arguments("an empty file", "4.csv", EXPERTS, "", at("4.csv", 1, "", "empty")),
                arguments(
                        "a committee's code not its unit's",
                        "2.csv",
                        "C510999101201,",
                        "C510999101202,",
                        at("2.csv", 4, "调委会代码", "C510999101201")),
                arguments(
                        "a committee's unit unknown",
                        "2.csv",
                        "村,510999101201",
                        "村,510999101299",
                        at("2.csv", 4, "所属单位代码", "no unit")),
                arguments(
                        "a committee's unit of the wrong level",
                        "2.csv",
                        "行业,510999",
                        "行业,510999101",
                        at("2.csv", 2, "所属单位代码", "6 digits")),
                arguments("an industry without fields", "2.csv", "1001、1002", "", at("2.csv", 2, "纠纷类型", "required")),
                arguments("a field unknown", "2.csv", "1001、1002", "1001、77", at("2.csv", 2, "纠纷类型", "codes or names")),
                arguments(
                        "a village with fields",
                        "2.csv",
                        "村,510999101201,,",
                        "村,510999101201,01,",
                        at("2.csv", 4, "纠纷类型", "industry committees")),
                arguments("no day", "2.csv", "2025/3/1", "2025/2/30", at("2.csv", 3, "本届起始日期", "date")),
                arguments(
                        "a committee twice",
                        "2.csv",
                        "C510999101201,",
                        "C510999101,",
                        at("2.csv", 4, "调委会代码", "same as in 2.csv line 3")),
                arguments(
                        "a mediator's committee unknown",
                        "3.csv",
                        "C510999101,199",
                        "C510999102,199",
                        at("3.csv", 2, "调委会代码", "no committee")),
                arguments("a mediator twice", "3.csv", "M2", "m1", at("3.csv", 3, "调解员编号", "same as in 3.csv line 2")),
                arguments("no phone", "3.csv", "19900000001", "1.99E+10", at("3.csv", 2, "联系电话", "telephone")),
                arguments("no login", "3.csv", "zhangyi", "张一", at("3.csv", 2, "用户名", "small letters")),
                arguments("a login twice", "3.csv", "否,,,,", "否,,zhangyi,,", at("3.csv", 3, "用户名", "same login")),
                arguments("neither yes nor no", "3.csv", "否", "可能", at("3.csv", 3, "专职", "yes or no")),
                arguments("too many years", "3.csv", "是,3", "是,300", at("3.csv", 2, "主持调解年数", "whole number")),
                arguments(
                        "gone before come", "3.csv", "2024-01-01", "2019-01-01", at("3.csv", 4, "离任日期", "appointment")),
                arguments("an origin unknown", "4.csv", "退役军人", "律师", at("4.csv", 2, "来源群体", "five groups")),
                arguments("no expertise", "4.csv", "土地确权", "", at("4.csv", 2, "专长", "required")));
    }

    @Test
    void namesEveryErrorOfEveryFileAndBlamesNoLineForAnother() {
        put("1.csv", UNITS.replace("510999101,柏林镇", "510999101,"));
        put("2.csv", COMMITTEES.replace("C510999101,柏林镇调委会", "C510999101,"));
        put("4.csv", EXPERTS.replace("退役军人", "律师").replace("07", "7a"));

        assertThat(refused())
                .extracting(SheetProblem::file, SheetProblem::line, SheetProblem::column)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("1.csv", 4, "单位名称"),
                        org.assertj.core.groups.Tuple.tuple("2.csv", 3, "调委会名称"),
                        org.assertj.core.groups.Tuple.tuple("4.csv", 2, "擅长纠纷类型"),
                        org.assertj.core.groups.Tuple.tuple("4.csv", 2, "来源群体"));
    }

    @Test
    void refusesASecondCountyInTheSameDatabase() {
        take();
        onlyFile("1.csv", UNITS.replace("510999", "510888"));

        assertThat(refused()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.expected().chinese()).contains("一个数据库只服务一个县");
        });
    }

    @Test
    void refusesALoginThatSomebodyElseHasAlready() {
        take();
        onlyFile("3.csv", "调解员编号,姓名,调委会代码,联系电话,用户名\nM9,钱九,H01,19900000099,zhangyi\n");

        assertThat(refused()).singleElement().satisfies(problem -> assertThat(problem.column())
                .isEqualTo("用户名"));
    }

    @Test
    void refusesNoFileAtAll() {
        files.clear();

        assertThat(refused()).hasSize(1);
    }

    private void sheet(XSSFWorkbook workbook, String name, String csv) {
        var sheet = workbook.createSheet(name);
        for (var line : csv.lines().toList()) {
            var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            var cells = line.split(",", -1);
            for (var column = 0; column < cells.length; column++) {
                if (cells[column].matches("[1-9]\\d+")) {
                    row.createCell(column).setCellValue(Double.parseDouble(cells[column]));
                } else {
                    row.createCell(column).setCellValue(cells[column]);
                }
            }
        }
    }

    private String snapshot() {
        return database.sql("""
                        select (select count(*) from organisation_unit) || '/' || (select count(*) from committee)
                            || '/' || (select count(*) from mediator) || '/' || (select count(*) from expert)""").query(String.class).single();
    }

    private void put(String name, String content) {
        files.put(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private void onlyFile(String name, String content) {
        files.clear();
        put(name, content);
    }

    private ImportReport take() {
        var list = new ArrayList<SheetFile>();
        files.forEach((name, bytes) -> {
            var path = folder.resolve(name);
            try {
                Files.write(path, bytes);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            list.add(new SheetFile(name, path));
        });
        return county.take(list, "tester");
    }

    private List<SheetProblem> refused() {
        return catchThrowableOfType(ImportRefused.class, this::take).problems();
    }

    private static Place at(String file, int line, String column, String text) {
        return new Place(file, line, column, text);
    }

    private record Place(String file, int line, String column, String text) {

        static Place of(SheetProblem problem) {
            return new Place(
                    problem.file(),
                    problem.line(),
                    problem.column(),
                    problem.expected().english());
        }

        /** With the whole text of a problem that contains this one's. */
        Place withText(SheetProblem problem) {
            var whole = problem.expected().english();
            return whole.contains(text) ? new Place(file, line, column, whole) : this;
        }
    }
}
