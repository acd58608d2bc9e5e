package org.fengqiao.testing;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is away, as somebody records it; nobody is any more when the test is over. */
@Component
public class RecordedAbsences {

    private final JdbcClient database;

    RecordedAbsences(JdbcClient database) {
        this.database = database;
    }

    /** @param who the mediator, null for whoever records it @param standIn login id, or null */
    public HttpResponse<String> record(
            Http by, @Nullable String who, LocalDate first, LocalDate last, @Nullable String standIn) {
        return by.post(
                "/api/absences",
                "{" + field("mediator", who) + field("standIn", standIn)
                        + "\"firstDay\":\"%s\",\"lastDay\":\"%s\",\"reason\":\"TRAINING\"}".formatted(first, last));
    }

    /** The number of a recorded absence. */
    public static String id(HttpResponse<String> recorded) {
        return recorded.body().replaceFirst(".*\"id\":(\\d+).*", "$1");
    }

    /** To be called after each test. */
    public void end() {
        database.sql("delete from absence").update();
    }

    private static String field(String name, @Nullable String value) {
        return value == null ? "" : "\"" + name + "\":\"" + value + "\",";
    }
}
