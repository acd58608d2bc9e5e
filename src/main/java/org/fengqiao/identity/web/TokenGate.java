package org.fengqiao.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.fengqiao.identity.TokenScope;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Which requests a token is good for. What its owner may not do is refused later, as without a token. */
@Component
class TokenGate {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final List<String> OWNERS_ONLY = List.of("/api/tokens", "/api/accounts", "/api/second-factor");
    private static final Pattern OUR_SEARCH = Pattern.compile("/api/.+/search(/export)?");

    private final Pattern engineSearch;
    private final Pattern flows;

    TokenGate(@Value("${spring.jersey.application-path:/engine-rest}") String engineRest) {
        var engine = Pattern.quote(engineRest) + "(/engine/[^/]+)?";
        engineSearch = Pattern.compile(
                engine
                        + "/(task|execution|process-instance|variable-instance|job|history/[a-z-]+|filter/[^/]+/(list|singleResult))(/count)?");
        flows = Pattern.compile("(" + engine + "/deployment/create|/api/flows(/.*)?)");
    }

    boolean lets(TokenScope scope, HttpServletRequest request) {
        var path = RequestPath.of(request);
        if (OWNERS_ONLY.stream().anyMatch(path::startsWith)) {
            return false;
        }
        return isReading(request.getMethod(), path)
                || request.getMethod().equals("POST")
                        && switch (scope) {
                            case READ -> false;
                            case REGISTER -> path.equals("/api/disputes");
                            case FLOWS -> flows.matcher(path).matches();
                        };
    }

    private boolean isReading(String method, String path) {
        return READING.contains(method)
                || method.equals("POST")
                        && (OUR_SEARCH.matcher(path).matches()
                                || engineSearch.matcher(path).matches());
    }
}
