package org.fengqiao.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Breaks a request around its body: the bytes it is written in, its headers, its path and its query. */
final class RequestMutations {

    private static final List<String> TYPES = List.of(
            "text/plain",
            "application/xml",
            "text/html;charset=gbk",
            "application/json;charset=utf-16",
            "application/json;charset=gbk",
            "application/json;charset=no-such",
            "application/json; q=\"",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "multipart/form-data; boundary=",
            "multipart/form-data; boundary=" + "b".repeat(3_000),
            "multipart/mixed; boundary=x",
            "application/json, text/plain",
            "json",
            "/",
            "*/*",
            "",
            "application/octet-stream");

    private static final List<FuzzRequest.Header> HEADERS = List.of(
            header("Accept", "text/html"),
            header("Accept", "application/xml"),
            header("Accept", "image/png"),
            header("Accept", "garbage"),
            header("Accept", ";;q=2,"),
            header("Accept", "a/b,".repeat(1_500)),
            header("Accept-Language", "en"),
            header("Accept-Language", "zz-ZZ;q=NaN, *"),
            header("Accept-Language", "\u0001"),
            header("Accept-Charset", "no-such"),
            header("Accept-Encoding", "br;q=-1"),
            header("Content-Encoding", "gzip"),
            header("Content-Encoding", "no-such"),
            header("Content-Length", "-1"),
            header("Content-Length", "99999999999999999999"),
            header("Content-Length", "5"),
            header("Content-Length", "30000000"),
            header("Transfer-Encoding", "chunked"),
            header("Transfer-Encoding", "no-such"),
            header("Expect", "100-continue"),
            header("Expect", "no-such"),
            header("X-HTTP-Method-Override", "DELETE"),
            header("X-Forwarded-For", "${x}, 999.999.999.999"),
            header("X-Forwarded-Proto", "javascript"),
            header("X-Forwarded-Host", "evil.example"),
            header("X-Forwarded-Prefix", "/../.."),
            header("X-Forwarded-Port", "NaN"),
            header("Host", "evil.example:99999"),
            header("Host", "["),
            header("Host", ""),
            header("Origin", "null"),
            header("Referer", "\u0080\u0081"),
            header("If-None-Match", "\"".repeat(50)),
            header("If-Modified-Since", "yesterday"),
            header("Range", "bytes=9-1,0-0,-1"),
            header("Cookie", "FENGQIAO=../../x; JSESSIONID=;;=; $Version=\"9"),
            header("Cookie", "FENGQIAO=" + "x".repeat(3_000)),
            header("X-XSRF-TOKEN", "\u0000"),
            header("X-Requested-With", "甲"),
            header("Authorization", "Basic"),
            header("Authorization", "Basic !!!"),
            header("Authorization", "Basic " + "QQ".repeat(2_000)),
            header("Authorization", "Basic AAAAOgAA"),
            header("Authorization", "Basic 77+9Ou+/vQ=="),
            header("Authorization", "Bearer \u00ff\u00fe"),
            header("Authorization", "Bearer fq_" + "0".repeat(500)),
            header("Authorization", "Digest username=\"x\""),
            header("A b", "c"),
            header("X-Long", "x".repeat(9_000)));

    private static final List<String> METHODS =
            List.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE", "FOO", "get", "CONNECT");

    private final Chance chance;

    RequestMutations(Chance chance) {
        this.chance = chance;
    }

    private static FuzzRequest.Header header(String name, String value) {
        return new FuzzRequest.Header(name, value);
    }

    /** Another method, type or header, or several. */
    FuzzRequest around(FuzzRequest request) {
        return switch (chance.below(10)) {
            case 0 -> request.withMethod(chance.of(METHODS));
            case 1, 2, 3 -> request.withHeader("Content-Type", chance.of(TYPES));
            case 4 -> request.without("Content-Type");
            default -> {
                var header = chance.of(HEADERS);
                yield request.withHeader(header.name(), header.value());
            }
        };
    }

    /** A step of the path, or a value of the query, becomes something else. */
    FuzzRequest elsewhere(FuzzRequest request) {
        var parts = request.target().split("\\?", 2);
        if (chance.percent(40)) {
            var query = parts.length > 1 ? query(parts[1]) : name() + "=" + value();
            return request.withTarget(parts[0] + "?" + query);
        }
        var steps = new ArrayList<>(Arrays.asList(parts[0].split("/", -1)));
        var at = 1 + chance.below(Math.max(1, steps.size() - 1));
        if (chance.percent(85)) {
            steps.set(Math.min(at, steps.size() - 1), step());
        } else {
            steps.add(at, step());
        }
        return request.withTarget(String.join("/", steps) + (parts.length > 1 ? "?" + parts[1] : ""));
    }

    private String query(String query) {
        var pairs = new ArrayList<>(Arrays.asList(query.split("&")));
        var at = chance.below(pairs.size());
        var name = pairs.get(at).replaceFirst("=.*", "");
        switch (chance.below(6)) {
            case 0 -> pairs.remove(at);
            case 1 -> pairs.add(pairs.get(at));
            case 2 -> pairs.add(name() + "=" + value());
            case 3 -> pairs.set(at, name);
            default -> pairs.set(at, name + "=" + value());
        }
        return String.join("&", pairs);
    }

    private String name() {
        return chance.of(
                List.of("page", "size", "sort", "from", "to", "unit", "maxResults", "sortBy", "q", "x[]", "%", "lang"));
    }

    private String value() {
        return switch (chance.below(12)) {
            case 0 -> "%";
            case 1 -> "%zz";
            case 2 -> "%c0%af%ff";
            case 3 -> "%00";
            default -> encoded(shorter(chance.of(Nasty.TEXTS)));
        };
    }

    private String step() {
        return switch (chance.below(16)) {
            case 0 -> "..";
            case 1 -> "%2e%2e";
            case 2 -> ";x=y";
            case 3 -> "";
            case 4 -> "%2f..%2f";
            case 5 -> "%00";
            case 6 -> "%ff%fe";
            case 7 -> "%";
            case 8 -> "0;jsessionid=1";
            case 9 -> "\\..\\";
            default -> encoded(shorter(chance.of(Nasty.TEXTS)));
        };
    }

    private static String shorter(String text) {
        return text.length() > 3_000 ? text.substring(0, 3_000) : text;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The same body in other bytes, or in fewer. */
    FuzzRequest otherBytes(FuzzRequest request) {
        var body = request.body();
        return switch (chance.below(11)) {
            case 0 -> request.withBody(Arrays.copyOf(body, chance.below(body.length + 1)));
            case 1 -> request.withBody(withByte(body, (byte) chance.below(256)));
            case 2 -> request.withBody(inserted(body, new byte[] {(byte) 0xC0, (byte) 0xAF}));
            case 3 -> request.withBody(inserted(body, new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}));
            case 4 -> request.withBody(inserted(body, new byte[] {(byte) 0xFF, (byte) 0xFE}));
            case 5 -> request.withBody(inserted(body, new byte[] {0}));
            case 6 -> request.withBody(request.text().getBytes(StandardCharsets.UTF_16));
            case 7 -> request.withBody(request.text().getBytes(Charset.forName("GB18030")));
            case 8 -> request.withBody("\ufeff" + request.text());
            case 9 -> request.withBody(zipped(body)).withHeader("Content-Encoding", "gzip");
            default -> request.withBody(request.text() + request.text());
        };
    }

    private byte[] withByte(byte[] body, byte value) {
        var other = body.clone();
        if (other.length > 0) {
            other[chance.below(other.length)] = value;
        }
        return other;
    }

    private byte[] inserted(byte[] body, byte[] more) {
        var at = chance.below(body.length + 1);
        var out = new ByteArrayOutputStream();
        out.write(body, 0, at);
        out.writeBytes(more);
        out.write(body, at, body.length - at);
        return out.toByteArray();
    }

    private static byte[] zipped(byte[] body) {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(body);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
