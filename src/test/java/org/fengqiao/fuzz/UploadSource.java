package org.fengqiao.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fengqiao.document.SampleFiles;

/** Files that are no files of their kind: papers of a case, lists of the county, flows. */
final class UploadSource implements Source {

    private static final String BOUNDARY = "fuzzboundary";

    private static final List<String> NAMES = List.of(
            "a.jpg",
            "a.pdf",
            "list.csv",
            "list.xlsx",
            "../../a.jpg",
            "a\u0000.jpg",
            "甲的身份证.png",
            "a",
            ".",
            "a.exe",
            "x".repeat(300) + ".pdf",
            "\u202egpj.exe",
            "a.bpmn",
            "a.dmn",
            "a.form",
            "processes/ledger-entry.bpmn",
            "con",
            "a;b=c.csv",
            "");

    private final Chance chance;
    private final UnaryOperator<String> places;
    private final FileMutations files;
    private final RequestMutations requests;
    private final Logins logins;
    private final List<byte[]> papers =
            List.of(SampleFiles.jpeg(20, 20), SampleFiles.pdf(), SampleFiles.jpegWithNotes(), SampleFiles.elf());
    private final List<byte[]> lists = new ArrayList<>();
    private final List<Path> flows;

    UploadSource(Chance chance, UnaryOperator<String> places) {
        this.chance = chance;
        this.places = places;
        files = new FileMutations(chance);
        requests = new RequestMutations(chance);
        logins = new Logins(chance);
        flows = found(Path.of("processes"), Path.of("forms"));
        found(Path.of("docs", "import")).forEach(list -> {
            lists.add(read(list));
            lists.add(workbook(new String(read(list), StandardCharsets.UTF_8)));
        });
    }

    @Override
    public FuzzRequest next() {
        return switch (chance.below(10)) {
            case 0, 1, 2 -> parts("/api/disputes/{number}/papers?kind=EVIDENCE", "village1", "file", chance.of(papers));
            case 3, 4, 5 -> parts("/api/organisation/import", "security", "files", chance.of(lists));
            case 6, 7 -> parts("/engine-rest/deployment/create", "flowadmin", "data", read(chance.of(flows)));
            default -> draft();
        };
    }

    private FuzzRequest draft() {
        var flow = chance.of(flows);
        var path = places.apply(
                "/api/flow-drafts/{draft}/file?name=" + flow.toString().replace('\\', '/') + "&revision=0");
        var request = new FuzzRequest(
                        "file PUT /api/flow-drafts/{draft}/file",
                        "flowadmin",
                        "PUT",
                        path,
                        List.of(),
                        files.of(read(flow)))
                .withHeader("Content-Type", flow.toString().endsWith(".form") ? "application/json" : "application/xml");
        return Logins.basic(chance.percent(10) ? requests.elsewhere(request) : request);
    }

    private FuzzRequest parts(String path, String allowed, String field, byte[] file) {
        var who = chance.percent(85) ? allowed : logins.any(java.util.Set.of());
        var body = new ByteArrayOutputStream();
        body.writeBytes(part("name=\"deployment-name\"", chance.of(Nasty.TEXTS).getBytes(StandardCharsets.UTF_8)));
        var name = chance.of(NAMES);
        body.writeBytes(part(
                "name=\"" + (chance.percent(92) ? field : "other") + "\"; filename=\"" + name + "\"", files.of(file)));
        body.writeBytes(
                (chance.percent(95) ? "--" + BOUNDARY + "--\r\n" : "--" + BOUNDARY).getBytes(StandardCharsets.UTF_8));
        var request = new FuzzRequest(
                        "file POST " + path.replaceFirst("\\?.*", ""),
                        who,
                        "POST",
                        places.apply(path),
                        List.of(),
                        body.toByteArray())
                .withHeader("Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
        var signed = Logins.basic(request);
        return chance.percent(8) ? requests.otherBytes(signed) : chance.percent(5) ? requests.around(signed) : signed;
    }

    private static byte[] part(String named, byte[] content) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + named + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        out.writeBytes(content);
        out.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private static byte[] workbook(String csv) {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("list");
            var lines = csv.split("\r?\n");
            for (var line = 0; line < lines.length; line++) {
                var row = sheet.createRow(line);
                var cells = lines[line].split(",");
                for (var cell = 0; cell < cells.length; cell++) {
                    row.createCell(cell).setCellValue(cells[cell]);
                }
            }
            book.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<Path> found(Path... folders) {
        var all = new ArrayList<Path>();
        for (var folder : folders) {
            try (var files = Files.walk(folder)) {
                files.filter(each -> each.toString().matches(".*\\.(bpmn|dmn|form|csv)"))
                        .sorted()
                        .forEach(all::add);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return all;
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
