package org.fengqiao.fuzz;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/** Reads all that is logged: personal data is found there, and what was the cause of an error. */
final class LogWatch extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    private static final List<String> CAUSES =
            List.of("org.fengqiao.shared.web.InputProblems", "org.fengqiao.processadmin.EngineAnswer");

    private final List<String> leaks = new CopyOnWriteArrayList<>();
    private volatile String last = "";
    private volatile long lines;

    LogWatch() {
        var context = (LoggerContext) LoggerFactory.getILoggerFactory();
        setContext(context);
        start();
        root().addAppender(this);
        // told to this watch only, as the last cause; the product does not log it
        CAUSES.stream().map(context::getLogger).forEach(this::listen);
    }

    private void listen(Logger causes) {
        causes.setLevel(Level.DEBUG);
        causes.setAdditive(false);
        causes.addAppender(this);
    }

    private void forget(Logger causes) {
        causes.detachAppender(this);
        causes.setLevel(null);
        causes.setAdditive(true);
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    @Override
    protected void append(ILoggingEvent event) {
        lines++;
        var cause = event.getThrowableProxy();
        if (cause != null && event.getLevel().equals(Level.DEBUG)) {
            last = ThrowableProxyUtil.asString(cause);
            return;
        }
        look(event.getFormattedMessage());
        for (var each = cause; each != null; each = each.getCause()) {
            look(String.valueOf(each.getMessage()));
            remember(each);
        }
    }

    private void remember(IThrowableProxy cause) {
        last = ThrowableProxyUtil.asString(cause);
    }

    private void look(String text) {
        if (FuzzPeople.MARKS.stream().anyMatch(text::contains)) {
            leaks.add(text);
        }
    }

    /** The trace that was logged last, and forgets it. */
    String lastCause() {
        var told = last;
        last = "";
        return told;
    }

    List<String> leaks() {
        return leaks;
    }

    long lines() {
        return lines;
    }

    @Override
    public void close() {
        root().detachAppender(this);
        CAUSES.stream()
                .map(((LoggerContext) LoggerFactory.getILoggerFactory())::getLogger)
                .forEach(this::forget);
        stop();
    }
}
