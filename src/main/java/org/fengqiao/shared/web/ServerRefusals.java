package org.fengqiao.shared.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * What the server refuses before any filter of ours has seen it, a crooked address or a head that is no head of HTTP, is answered as
 * everything else is: by a problem detail, in place of the server's own page.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class ServerRefusals implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final ObjectMapper json;

    ServerRefusals(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new Report(json)));
    }

    /** Writes the answer when nobody else has. */
    private static final class Report extends ErrorReportValve {

        private final ObjectMapper json;

        Report(ObjectMapper json) {
            this.json = json;
        }

        @Override
        protected void report(Request request, Response response, @Nullable Throwable thrown) {
            if (response.getStatus() < HttpStatus.BAD_REQUEST.value()
                    || response.getContentWritten() > 0
                    || !response.setErrorReported()) {
                return;
            }
            try {
                write(response);
            } catch (IOException gone) {
                containerLog().debug("nobody waits for the answer any more", gone);
            }
        }

        private org.apache.juli.logging.Log containerLog() {
            return container.getLogger();
        }

        private void write(Response response) throws IOException {
            response.setStatus(status(response.getStatus()).value());
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getReporter().write(json.writeValueAsString(PlainRefusal.of(status(response.getStatus()))));
            response.finishResponse();
        }

        /** A method or a coding that the server does not know is the sender's mistake, and no failure of the server. */
        private static HttpStatusCode status(int said) {
            return said == HttpStatus.NOT_IMPLEMENTED.value() ? HttpStatus.BAD_REQUEST : HttpStatusCode.valueOf(said);
        }
    }
}
