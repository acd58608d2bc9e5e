package org.fengqiao.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.HtmlUtils;

/** A page of ours, with places <code>{{name}}</code> for texts. What fills them is escaped; a page runs our own scripts only. */
public record HtmlPage(String html) {

    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    /** Reads {@code pages/<name>.html} from the class path; what every head has in common stands in {@code head.html}. */
    public static HtmlPage named(String name) {
        return new HtmlPage(read(name)).insert("head", new HtmlPage(read("head")));
    }

    private static String read(String name) {
        try {
            return new ClassPathResource("pages/" + name + ".html").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The page with a text in one of its places. */
    public HtmlPage fill(String place, String text) {
        return insert(place, new HtmlPage(escape(text)));
    }

    /** The page with a part of a page in one of its places. */
    public HtmlPage insert(String place, HtmlPage part) {
        return new HtmlPage(html.replace("{{" + place + "}}", part.html));
    }

    /** The text as it stands in a page. */
    public static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    /** The page as an answer. */
    public ResponseEntity<String> answer(HttpStatus status) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .cacheControl(CacheControl.noCache())
                .body(html);
    }
}
