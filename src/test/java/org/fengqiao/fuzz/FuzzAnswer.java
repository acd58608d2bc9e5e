package org.fengqiao.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What came back.
 *
 * @param status 0 when the connection was closed without an answer
 * @param headers by their names in lower case, one line for each time that a name stands there
 */
record FuzzAnswer(int status, Map<String, String> headers, byte[] body, long millis) {

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    String type() {
        return headers.getOrDefault("content-type", "");
    }

    boolean isRefusal() {
        return status >= 400;
    }
}
