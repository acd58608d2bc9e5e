package org.fengqiao.shared.web;

import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** A refusal by the server or the framework, about which nobody knows more than its status. */
final class PlainRefusal {

    private PlainRefusal() {}

    static ProblemDetail of(HttpStatusCode status) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail(status));
        problem.setTitle(status.is5xxServerError() ? "系统错误 System error" : "请求有误 Request refused");
        return problem;
    }

    private static String detail(HttpStatusCode status) {
        return switch (status.value()) {
            case 401 -> "请先登录。 Please log in.";
            case 403 -> "无权操作。 Not yours to do.";
            case 404 -> "没有这个页面。 There is no such page.";
            case 405 -> "这里不接受这种请求方式。 This kind of request is not taken here.";
            case 406 -> "无法按所要的格式回答。 There is no answer in the form that was asked for.";
            case 413 -> "内容过大，没有保存任何内容。 This is too much; nothing was kept.";
            case 414 -> "网址过长。 The address is too long.";
            case 415 -> "不接受这种格式的内容，请用网页所用的格式（JSON 或者文件表单）。 Content of this kind is not taken.";
            case 431 -> "请求头过长。 The request's head is too long.";
            default ->
                status.is5xxServerError()
                        ? "系统出现意外错误，操作未生效。 An unexpected error; nothing was changed."
                        : "请求的写法不对，没有改变任何内容。 The request is crooked; nothing was changed.";
        };
    }
}
