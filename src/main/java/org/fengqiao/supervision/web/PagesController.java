package org.fengqiao.supervision.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.fengqiao.identity.SampleAccounts;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.HtmlUtils;

/** Our own pages. They answer without a login and tell nothing: what they show they ask for with one. */
@Controller
class PagesController {

    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);
    private static final String PLACE = "<!-- sample county -->";

    private final SampleUsers sampleUsers;
    private final String start = page("start");
    private final String cases = page("cases");
    private final String absences = page("absences");

    PagesController(SampleUsers sampleUsers) {
        this.sampleUsers = sampleUsers;
    }

    @GetMapping("/")
    ResponseEntity<String> start() {
        return html(start.replace(PLACE, sampleCounty()));
    }

    @GetMapping("/cases")
    ResponseEntity<String> cases() {
        return html(cases);
    }

    @GetMapping("/absences")
    ResponseEntity<String> absences() {
        return html(absences);
    }

    private static ResponseEntity<String> html(String page) {
        return ResponseEntity.ok()
                .contentType(HTML)
                .cacheControl(CacheControl.noCache())
                .header(
                        "Content-Security-Policy",
                        "default-src 'self'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .body(page);
    }

    private String sampleCounty() {
        var users = sampleUsers.all();
        return users.isEmpty()
                ? ""
                : page("sample-county")
                        .replace("{password}", SampleAccounts.PASSWORD)
                        .replace(
                                "{rows}",
                                users.stream().map(PagesController::row).collect(Collectors.joining("\n")));
    }

    private static String row(SampleUsers.SampleUser user) {
        return "      <tr><td><code>%s</code></td><td>%s</td><td>%s</td><td>%s</td></tr>"
                .formatted(escape(user.login()), escape(user.name()), escape(user.role()), escape(user.where()));
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    private static String page(String name) {
        try {
            return new ClassPathResource("pages/" + name + ".html").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
