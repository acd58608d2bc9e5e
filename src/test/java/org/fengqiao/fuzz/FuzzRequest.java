package org.fengqiao.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One input as it goes over the wire; nothing in it need be right.
 *
 * @param door where it was meant to go, for the tally
 * @param who a login of the sample county, or nobody
 * @param target path and query, already encoded or deliberately not
 */
record FuzzRequest(String door, String who, String method, String target, List<Header> headers, byte[] body) {

    /** @param value may hold what no header holds */
    record Header(String name, String value) {}

    FuzzRequest withMethod(String other) {
        return new FuzzRequest(door, who, other, target, headers, body);
    }

    FuzzRequest withTarget(String other) {
        return new FuzzRequest(door, who, method, other, headers, body);
    }

    FuzzRequest withBody(byte[] other) {
        return new FuzzRequest(door, who, method, target, headers, other);
    }

    FuzzRequest withBody(String other) {
        return withBody(other.getBytes(StandardCharsets.UTF_8));
    }

    /** The header in place of one of the same name. */
    FuzzRequest withHeader(String name, String value) {
        var all = new ArrayList<>(without(name).headers);
        all.add(new Header(name, value));
        return new FuzzRequest(door, who, method, target, all, body);
    }

    FuzzRequest without(String name) {
        var rest = headers.stream()
                .filter(each -> !each.name().equalsIgnoreCase(name))
                .toList();
        return new FuzzRequest(door, who, method, target, rest, body);
    }

    boolean has(String name) {
        return headers.stream().anyMatch(each -> each.name().equalsIgnoreCase(name));
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
