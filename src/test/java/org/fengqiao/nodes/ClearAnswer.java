package org.fengqiao.nodes;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;

/** What may be answered while the database is away: 503, in plain words, Chinese first, and not a word of the inside. */
final class ClearAnswer {

    private static final Pattern INSIDE =
            Pattern.compile("Exception|\\bat org\\.|\\bat java\\.|Hikari|SQL|ENGINE-|jdbc|JDBC");

    private ClearAnswer() {}

    static boolean is(HttpResponse<String> answer) {
        return answer.statusCode() == 503
                && answer.body().contains("数据库")
                && !INSIDE.matcher(answer.body()).find();
    }
}
