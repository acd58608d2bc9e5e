package org.fengqiao.identity.web;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fengqiao.identity.FactorSecrets;
import org.fengqiao.identity.SecondFactorDesk;
import org.fengqiao.shared.HtmlPage;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** How the second factor looks. A secret that is being enrolled waits in the session, sealed, and is nowhere before its first code. */
@Component
class SecondFactorPages {

    private static final String ENROLLING = "fengqiao.enrolling";

    private final FactorSecrets secrets;
    private final SecondFactorDesk factors;
    private final HtmlPage code = HtmlPage.named("second-factor");
    private final HtmlPage enrol = HtmlPage.named("second-factor-enrol");
    private final HtmlPage codes = HtmlPage.named("second-factor-codes");
    private final HtmlPage on = HtmlPage.named("second-factor-on");

    SecondFactorPages(FactorSecrets secrets, SecondFactorDesk factors) {
        this.secrets = secrets;
        this.factors = factors;
    }

    /** The secret that this browser is enrolling. */
    Optional<byte[]> secret(HttpSession session) {
        return Optional.ofNullable((byte[]) session.getAttribute(ENROLLING));
    }

    ResponseEntity<String> code(HttpStatus status, String message) {
        return code.fill("message", message).answer(status);
    }

    ResponseEntity<String> enrol(HttpStatus status, String message, String login, HttpSession session) {
        var sealed = secret(session).orElseGet(() -> secrets.make(login));
        session.setAttribute(ENROLLING, sealed);
        return enrol.fill("message", message)
                .fill(
                        "secret",
                        secrets.text(login, sealed).replaceAll("(.{4})", "$1 ").strip())
                .insert("picture", QrPicture.of(secrets.address(login, sealed)))
                .answer(status);
    }

    /** The recovery codes, this once, and the way to the page that the login was for. */
    ResponseEntity<String> codes(List<String> all, HttpHeaders onward) {
        var rows = all.stream()
                .map(each -> "<li><kbd>" + HtmlPage.escape(each) + "</kbd></li>")
                .collect(Collectors.joining("\n"));
        return codes.insert("codes", new HtmlPage(rows))
                .fill("onward", String.valueOf(onward.getFirst(HttpHeaders.LOCATION)))
                .answer(HttpStatus.OK);
    }

    ResponseEntity<String> on(HttpStatus status, String message, String login) {
        return on.fill("left", String.valueOf(factors.recoveryCodesLeft(login)))
                .fill("message", message)
                .answer(status);
    }
}
