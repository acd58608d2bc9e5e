package org.fengqiao.shared;

/** What is said of a refusal or a failure about which nobody knows more than its status; Chinese first. */
public final class RefusalWords {

    private RefusalWords() {}

    /** @param status of HTTP, 400 to 599 */
    public static String of(int status) {
        return switch (status) {
            case 401 -> "请先登录。 Please log in.";
            case 403 -> "无权操作，没有改变任何内容。 Not yours to do; nothing was changed.";
            case 404 -> "没有找到所要的内容。 There is no such thing here.";
            case 405 -> "这里不接受这种请求方式。 This kind of request is not taken here.";
            case 406 -> "无法按所要的格式回答。 There is no answer in the form that was asked for.";
            case 409 -> "刚由他人办理或变更，请刷新后再试。 Somebody else was first; please reload.";
            case 413 -> "内容过大，没有保存任何内容。 This is too much; nothing was kept.";
            case 414 -> "网址过长。 The address is too long.";
            case 415 -> "不接受这种格式的内容，请用网页所用的格式（JSON 或者文件表单）。 Content of this kind is not taken.";
            case 431 -> "请求头过长。 The request's head is too long.";
            default ->
                status >= 500
                        ? "系统出现意外错误，操作未生效。 An unexpected error; nothing was changed."
                        : "请求的写法不对，没有改变任何内容。 The request is crooked; nothing was changed.";
        };
    }
}
