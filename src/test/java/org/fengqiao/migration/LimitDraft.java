package org.fengqiao.migration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import org.fengqiao.testing.Http;

/** A draft that changes the table of limits, made as an administrator makes it. */
public final class LimitDraft {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FILE = "processes/decisions/time-limits.dmn";

    private LimitDraft() {}

    /** The township has this many days to receive a case. @return the draft's number */
    public static long receivedWithin(Http admin, String days) {
        var draft =
                read(admin.post("/api/flow-drafts", "{\"title\":\"期限\",\"reason\":\"放宽\",\"stage\":\"timeLimits\"}"));
        var id = draft.path("id").asLong();
        var table = admin.get("/api/flow-drafts/" + id + "/file?name=" + FILE).body();
        var changed = table.replaceFirst(
                "(?s)(<text>\"receiveCase\"</text>.*?<outputEntry[^>]*>\\s*<text>)\\d+", "$1" + days);
        assertThat(changed).isNotEqualTo(table);
        read(admin.send(
                "PUT",
                "/api/flow-drafts/" + id + "/file?name=" + FILE + "&revision="
                        + draft.path("revision").asInt(),
                "text/plain;charset=UTF-8",
                changed));
        return id;
    }

    static JsonNode read(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
