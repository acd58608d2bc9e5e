package org.fengqiao.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes no more of a request than somebody could mean: files up to the limit for uploads, everything else up to a few
 * megabytes. What is announced too long is not read at all; what turns out too long is read no further.
 */
class BodyLimitFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(BodyLimitFilter.class);
    private static final long FORMS = DataSize.ofMegabytes(4).toBytes();

    private final long files;
    private final Refusals refusals;

    BodyLimitFilter(DataSize files, Refusals refusals) {
        this.files = files.toBytes();
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var most = isFiles(request) ? files : FORMS;
        if (request.getContentLengthLong() > most) {
            refuse(request, response, most);
        } else {
            chain.doFilter(new Counted(request, most, () -> refuse(request, response, most)), response);
        }
    }

    private static boolean isFiles(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.regionMatches(true, 0, MediaType.MULTIPART_FORM_DATA_VALUE, 0, 19);
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, long most) throws IOException {
        LOG.warn("请求过大，已拒绝：{}。A request was too long and was refused.", request.getRequestURI());
        response.setHeader("Connection", "close");
        refusals.tooLarge(request, response, DataSize.ofBytes(most).toMegabytes());
        // whoever reads the body may have an answer of his own to the broken stream: this one is out already
        response.getOutputStream().close();
    }

    /** Answers in the middle of the reading. */
    private interface Refusal {
        void answer() throws IOException;
    }

    /** Counts what is read of the body. */
    private static final class Counted extends HttpServletRequestWrapper {

        private final long most;
        private final Refusal refusal;
        private long read;
        private boolean refused;

        Counted(HttpServletRequest request, long most, Refusal refusal) {
            super(request);
            this.most = most;
            this.refusal = refusal;
        }

        private int count(int bytes) throws IOException {
            read += Math.max(bytes, 0);
            if (read > most) {
                if (!refused) {
                    refused = true;
                    refusal.answer();
                }
                throw new IOException("the body of a request is too long");
            }
            return bytes;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new CountedStream(super.getInputStream());
        }

        private final class CountedStream extends ServletInputStream {

            private final ServletInputStream body;

            CountedStream(ServletInputStream body) {
                this.body = body;
            }

            @Override
            public int read() throws IOException {
                var next = body.read();
                count(next < 0 ? 0 : 1);
                return next;
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                return count(body.read(into, from, length));
            }

            @Override
            public boolean isFinished() {
                return body.isFinished();
            }

            @Override
            public boolean isReady() {
                return body.isReady();
            }

            @Override
            public void setReadListener(ReadListener listener) {
                body.setReadListener(listener);
            }
        }
    }
}
