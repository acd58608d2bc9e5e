package org.fengqiao.shared.web;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.lang.Character.UnicodeScript;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.fengqiao.shared.Causes;
import org.fengqiao.shared.DatabaseAway;
import org.fengqiao.shared.FieldError;
import org.fengqiao.shared.FieldsRefused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Answers every refusal of an input as a problem document (RFC 9457) with the field and the reason; what nobody foresaw
 * becomes a 500 without a word of the inside.
 */
@RestControllerAdvice
class InputProblems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(InputProblems.class);

    /** The state of SQL for a character that the database does not have. */
    private static final String NO_CHARACTER = "22021";

    @ExceptionHandler
    ProblemDetail onFields(FieldsRefused refused) {
        return problem(HttpStatus.UNPROCESSABLE_ENTITY, refused.errors());
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException missing,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        var error = new FieldError(missing.getParameterName(), "请填写。", "This is needed.");
        return handleExceptionInternal(
                missing, problem(HttpStatus.BAD_REQUEST, List.of(error)), headers, status, request);
    }

    @ExceptionHandler
    ProblemDetail onParameter(MethodArgumentTypeMismatchException wrong) {
        return problem(
                HttpStatus.BAD_REQUEST,
                List.of(new FieldError(wrong.getName(), "格式不正确。", "The value has not the expected form.")));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException wrong, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var cause = wrong.getCause();
        var error = cause instanceof JsonMappingException mapping
                ? error(mapping)
                : new FieldError("", "请求内容不是有效的 JSON。", "The request is not valid JSON.");
        return handleExceptionInternal(
                wrong, problem(HttpStatus.BAD_REQUEST, List.of(error)), headers, status, request);
    }

    /** An upload whose length was not announced. */
    @Override
    protected @Nullable ResponseEntity<Object> handleMaxUploadSizeExceededException(
            MaxUploadSizeExceededException tooLarge, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        LOG.warn("an upload was too large");
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.PAYLOAD_TOO_LARGE, "文件过大，没有保存任何内容。 The files are too large; nothing was kept.");
        return handleExceptionInternal(tooLarge, problem, headers, HttpStatus.PAYLOAD_TOO_LARGE, request);
    }

    /** What the framework refuses before any door is reached: no such place, method or type; its own words are English. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception refused, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var words = body == null && !isInOurWords(refused) ? PlainRefusal.of(status) : body;
        return super.handleExceptionInternal(refused, words, headers, status, request);
    }

    /** Thrown by a door of ours with its reason; the doors of Actuator throw the same with English ones. */
    private static boolean isInOurWords(Exception refused) {
        return refused instanceof ResponseStatusException told
                ? isChinese(told.getReason())
                : refused instanceof ErrorResponseException;
    }

    private static boolean isChinese(@Nullable String reason) {
        return reason != null && reason.codePoints().mapToObj(UnicodeScript::of).anyMatch(UnicodeScript.HAN::equals);
    }

    /** A form of parts that is none. */
    @ExceptionHandler
    ProblemDetail onParts(MultipartException crooked) {
        return PlainRefusal.of(HttpStatus.BAD_REQUEST);
    }

    @ExceptionHandler({ConcurrencyFailureException.class, DataIntegrityViolationException.class})
    ProblemDetail onRace(Exception late) {
        if (isUnwritable(late)) {
            return unwritable();
        }
        LOG.info("somebody else was first: {}", late.getClass().getName());
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.CONFLICT, "刚由他人办理或变更，请刷新后再试。 Somebody else was first; please reload.");
        problem.setTitle("已变更 Changed meanwhile");
        return problem;
    }

    private static ProblemDetail unwritable() {
        return problem(
                HttpStatus.UNPROCESSABLE_ENTITY,
                List.of(new FieldError(
                        "", "内容含有无法保存的控制字符。", "The text holds control characters that cannot be kept.")));
    }

    /** What is looked for, too, may hold a NUL, which the database takes in no text; the engine wraps what it says. */
    private static boolean isUnwritable(Throwable thrown) {
        return Causes.all(thrown, SQLException.class).anyMatch(sql -> NO_CHARACTER.equals(sql.getSQLState()));
    }

    /** @throws Exception the same, when the database is away: a filter answers that, for pages too */
    @ExceptionHandler
    ProblemDetail onSurprise(Exception surprise) throws Exception {
        if (DatabaseAway.isCauseOf(surprise)) {
            throw surprise;
        }
        if (isUnwritable(surprise)) {
            return unwritable();
        }
        LOG.error("unexpected failure: {}", surprise.getClass().getName());
        LOG.debug("its trace", surprise);
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.INTERNAL_SERVER_ERROR, "系统出现意外错误，操作未生效。 An unexpected error; nothing was changed.");
        problem.setTitle("系统错误 System error");
        return problem;
    }

    private static FieldError error(JsonMappingException mapping) {
        var field = mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."))
                .replace(".[", "[");
        if (mapping instanceof UnrecognizedPropertyException) {
            return new FieldError(field, "没有这个字段。", "There is no such field.");
        }
        if (mapping instanceof InvalidFormatException format
                && format.getTargetType().isEnum()) {
            var options = Arrays.toString(format.getTargetType().getEnumConstants());
            return new FieldError(field, "没有这个选项，可选：" + options + "。", "There is no such option.");
        }
        return new FieldError(field, "格式不正确。", "The value has not the expected form.");
    }

    private static ProblemDetail problem(HttpStatus status, List<FieldError> errors) {
        var problem = ProblemDetail.forStatusAndDetail(
                status, errors.stream().map(FieldError::text).collect(Collectors.joining("\n")));
        problem.setTitle("输入有误 Input refused");
        problem.setProperty("errors", errors);
        return problem;
    }
}
