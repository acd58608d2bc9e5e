package org.fengqiao.processadmin;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of a refusal by the engine's REST: ours where a rule of ours refused, else ours before what the engine said. */
final class EngineWords {

    /** After one word in front at most: the name of a flow, the number of a case. */
    private static final Pattern CHINESE = Pattern.compile("(\\S{1,120}\\s)?[“《（]?\\p{IsHan}");

    /** Short, and nothing that names a place in the code, a word of the database, or somebody's number. */
    private static final Pattern TELLABLE = Pattern.compile(
            "(?is)(?!.*(\\b(org|com|java|javax|jakarta)\\.|exception|engine-\\d|\\bsql|/tmp/|\\d{11}))[ -~]{1,200}");

    private EngineWords() {}

    /** Whether it was said here: we begin in Chinese, the engine in English, though it may quote what was sent. */
    static boolean areOurs(Throwable failure) {
        var said = failure.getMessage();
        return said != null && CHINESE.matcher(said).lookingAt();
    }

    static String of(int status, @Nullable String said) {
        return ours(status)
                + (said != null && status < 500 && TELLABLE.matcher(said).matches() ? " " + said : "");
    }

    private static String ours(int status) {
        return switch (status) {
            case 401 -> "请先登录。 Please log in.";
            case 403 -> "无权操作，没有改变任何内容。 Not yours to do; nothing was changed.";
            case 404 -> "没有找到所要的内容。 There is no such thing here.";
            case 405 -> "这里不接受这种请求方式。 This kind of request is not taken here.";
            case 406 -> "无法按所要的格式回答。 There is no answer in the form that was asked for.";
            case 409 -> "刚由他人办理或变更，请刷新后再试。 Somebody else was first; please reload.";
            case 413 -> "内容过大，没有保存任何内容。 This is too much; nothing was kept.";
            case 415 -> "不接受这种格式的内容。 Content of this kind is not taken.";
            default ->
                status >= 500
                        ? "系统出现意外错误，操作未生效。 An unexpected error; nothing was changed."
                        : "请求有误，没有改变任何内容。 The request is wrong; nothing was changed.";
        };
    }
}
