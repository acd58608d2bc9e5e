package org.fengqiao.shared.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import org.fengqiao.shared.DatabaseAway;

/** Holds an error (5xx) back, with its words, when it was noted of the request that the database is away: another answer is given. */
class HeldErrorResponse extends HttpServletResponseWrapper {

    private final HttpServletRequest request;
    private boolean held;

    HeldErrorResponse(HttpServletRequest request, HttpServletResponse response) {
        super(response);
        this.request = request;
    }

    boolean isHeld() {
        return held;
    }

    private boolean holds(int status) {
        held = held || status >= SC_INTERNAL_SERVER_ERROR && request.getAttribute(DatabaseAway.NOTED) != null;
        return held;
    }

    @Override
    public void setStatus(int status) {
        if (!holds(status)) {
            super.setStatus(status);
        }
    }

    @Override
    public void sendError(int status) throws IOException {
        if (!holds(status)) {
            super.sendError(status);
        }
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        if (!holds(status)) {
            super.sendError(status, message);
        }
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        return held ? new Nowhere() : super.getOutputStream();
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        return held ? new PrintWriter(Writer.nullWriter()) : super.getWriter();
    }

    @Override
    public void flushBuffer() throws IOException {
        if (!held) {
            super.flushBuffer();
        }
    }

    private static final class Nowhere extends ServletOutputStream {

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("an error is written at once");
        }

        @Override
        public void write(int nothing) {
            // The words of the inside.
        }
    }
}
