package org.fengqiao.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Breaks files: bytes of any, parts of archives, entities and depth of XML, cells of tables. */
final class FileMutations {

    private static final String ENTITY = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
    private static final String LAUGHS =
            "<!DOCTYPE x [<!ENTITY a \"hahahahaha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                    + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">"
                    + "<!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;\">]>";
    private static final int BOMB = 60_000_000;

    private final Chance chance;

    FileMutations(Chance chance) {
        this.chance = chance;
    }

    byte[] of(byte[] file) {
        if (isArchive(file) && chance.percent(65)) {
            return archive(file);
        }
        var text = new String(file, StandardCharsets.UTF_8);
        if (text.startsWith("<") && chance.percent(70)) {
            return xml(text).getBytes(StandardCharsets.UTF_8);
        }
        if (text.contains(",") && text.contains("\n") && chance.percent(70)) {
            return table(text).getBytes(StandardCharsets.UTF_8);
        }
        return bytes(file);
    }

    private byte[] bytes(byte[] file) {
        return switch (chance.below(7)) {
            case 0 -> Arrays.copyOf(file, chance.below(file.length + 1));
            case 1 -> new byte[0];
            case 2 -> new String(file, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16LE);
            case 3 -> new String(file, StandardCharsets.UTF_8).getBytes(Charset.forName("GB18030"));
            case 4 -> joined(file, "PK\3\4<script>alert(1)</script>%PDF-1.4".getBytes(StandardCharsets.ISO_8859_1));
            case 5 -> joined("GIF89a<html>".getBytes(StandardCharsets.ISO_8859_1), file);
            default -> flipped(file);
        };
    }

    private byte[] flipped(byte[] file) {
        var other = file.clone();
        for (var time = 0; time < 1 + chance.below(20) && other.length > 0; time++) {
            other[chance.below(other.length)] = (byte) chance.below(256);
        }
        return other;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(first);
        out.writeBytes(second);
        return out.toByteArray();
    }

    private static boolean isArchive(byte[] file) {
        return file.length > 4 && file[0] == 'P' && file[1] == 'K';
    }

    /** One part of the archive is broken, left out, or swells to sixty megabytes; or another stands beside it where it should not. */
    private byte[] archive(byte[] file) {
        var out = new ByteArrayOutputStream();
        var kind = chance.below(6);
        var chosen = chance.below(6);
        try (var in = new ZipInputStream(new ByteArrayInputStream(file));
                var zip = new ZipOutputStream(out)) {
            var at = 0;
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var content = in.readAllBytes();
                if (at++ == chosen && kind == 0) {
                    continue;
                }
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(at - 1 == chosen ? part(content, kind) : content);
            }
            if (kind == 5) {
                zip.putNextEntry(new ZipEntry("../../../../etc/x"));
                zip.write(1);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private byte[] part(byte[] content, int kind) {
        var text = new String(content, StandardCharsets.UTF_8);
        return switch (kind) {
            case 1 -> chance.percent(10) ? new byte[BOMB] : new byte[2_000_000];
            case 2 -> text.startsWith("<") ? xml(text).getBytes(StandardCharsets.UTF_8) : bytes(content);
            case 3 -> bytes(content);
            default -> content;
        };
    }

    private String xml(String text) {
        var at = text.indexOf('<', Math.min(text.length() - 1, 1 + chance.below(text.length())));
        var place = at < 0 ? 0 : at;
        return switch (chance.below(10)) {
            case 0 ->
                text.replaceFirst("\\?>", "?>" + java.util.regex.Matcher.quoteReplacement(ENTITY))
                        .replaceFirst("name=\"[^\"]*\"", "name=\"&e;\"");
            case 1 ->
                text.replaceFirst("\\?>", "?>" + java.util.regex.Matcher.quoteReplacement(LAUGHS))
                        .replaceFirst("name=\"[^\"]*\"", "name=\"&e;\"");
            case 2 -> text.substring(0, place);
            case 3 -> text.substring(0, place) + "<a>".repeat(20_000) + text.substring(place);
            case 4 -> text.replaceFirst("(<\\w[^>]*?)(\\s?/?>)", "$1 b=\"1\" b=\"2\"$2");
            case 5 -> text.replaceFirst("encoding=\"[^\"]*\"", "encoding=\"no-such\"");
            case 6 -> text.replace("camunda:delegateExpression=\"", "camunda:class=\"java.lang.Runtime\" x=\"");
            case 7 -> attribute(text, chance.of(Nasty.TEXTS));
            case 8 -> text.substring(0, place) + chance.of(Nasty.TEXTS) + text.substring(place);
            default -> attribute(text, "${''.getClass()}");
        };
    }

    /** Some attribute with another value. */
    private String attribute(String text, String value) {
        var quotes = text.split("\"", -1);
        if (quotes.length < 3) {
            return text;
        }
        var at = 1 + 2 * chance.below((quotes.length - 1) / 2);
        quotes[at] = value.replace("\"", "");
        return String.join("\"", quotes);
    }

    /** Some cell of a table with another value, or more or fewer cells than the others. */
    private String table(String text) {
        var lines = text.split("\n", -1);
        var at = chance.below(lines.length);
        var cells = lines[at].split(",", -1);
        var cell = chance.below(cells.length);
        switch (chance.below(6)) {
            case 0 -> lines[at] = lines[at] + ",,,";
            case 1 -> lines[at] = "\"" + lines[at];
            case 2 -> lines[at] = lines[at] + "\n" + lines[at];
            case 3 -> lines[at] = (lines[at] + "\n").repeat(3_000);
            default -> {
                cells[cell] = chance.of(List.of("", chance.of(Nasty.TEXTS), chance.of(Nasty.TEXTS)));
                lines[at] = String.join(",", cells);
            }
        }
        return String.join("\n", lines);
    }
}
