package org.fengqiao.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Chinese of the engine's web applications says all that their English says, in the version that is on the class path. */
class WebappWordsTest {

    private static final String APPS = "META-INF/resources/webjars/camunda/app/";
    private static final Path OURS = Path.of("src/main/resources", APPS);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{.*?}}");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern WORDING = Pattern.compile("\\[(['\"])((?:(?!\\1).)+)\\1, '[^']+'\\]");

    /** The vendor's advertisement, and the ending of an English plural. */
    private static final Set<String> LEFT_EMPTY = Set.of(
            "BANNER_CE_EOL_TEXT", "PLGN_BATCH_S", "PLGN_MIG_S", "PLGN_MOD_DIALOG_S", "PLGN_MOD_RESTART_DIALOG_S");

    /** Names, values and signs that a Chinese screen writes in Latin letters too. */
    private static final Set<String> NAMES =
            Set.of("<", "<=", ">", ">=", "CSV", "ID", "ID*", "JSON", "Optimize", "YYYY-MM-DDTHH:mm:ss");

    @ParameterizedTest
    @ValueSource(strings = {"admin", "cockpit", "tasklist", "welcome"})
    void everyTextHasItsChineseAndNoOtherText(String app) throws IOException {
        assertThat(chinese(app).keySet()).isEqualTo(english(app).keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "cockpit", "tasklist", "welcome"})
    void noTextLosesItsValues(String app) throws IOException {
        var chinese = chinese(app);

        assertThat(english(app)).allSatisfy((key, text) -> {
            if (!LEFT_EMPTY.contains(last(key))) {
                assertThat(values(chinese.getOrDefault(key, ""))).as(key).isEqualTo(values(text));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "cockpit", "tasklist", "welcome"})
    void everyTextIsChineseOrAName(String app) throws IOException {
        var english = english(app);

        assertThat(chinese(app)).allSatisfy((key, text) -> {
            if (LEFT_EMPTY.contains(last(key)) || english.getOrDefault(key, "").isEmpty()) {
                assertThat(text).as(key).isEmpty();
            } else if (key.startsWith("/labels/")) {
                assertThat(CHINESE.matcher(text).find() || NAMES.contains(text.strip()))
                        .as(key + " " + text)
                        .isTrue();
            }
        });
    }

    @Test
    void aChangedFileHasAnotherEditionSoThatNoBrowserKeepsTheOldOne() throws Exception {
        var sum = MessageDigest.getInstance("SHA-256");
        for (var app : List.of("admin", "cockpit", "tasklist", "welcome")) {
            sum.update(Files.readAllBytes(OURS.resolve(app + "/locales/zh.json")));
        }
        var edition = HexFormat.of().formatHex(sum.digest()).substring(0, 12);

        assertThat(OURS.resolve("fengqiao/common.js")).content().contains("EDITION = '" + edition + "'");
    }

    @Test
    void everyWordingOfAFormThatIsTranslatedIsOneThatTheFormLibrarySays() throws IOException {
        assertWordings("fengqiao/form-words.js", text("META-INF/resources/webjars/camunda/lib/deps.js"));
    }

    @Test
    void everyWordingOutsideTheLanguageFilesIsOneThatAnApplicationSays() throws IOException {
        var bundles = new StringBuilder();
        for (var app : List.of("admin", "cockpit", "tasklist", "welcome")) {
            bundles.append(text(APPS + app + "/camunda-" + app + "-bootstrap.js"));
        }

        assertWordings("fengqiao/app-words.js", bundles.toString());
    }

    @Test
    void theRefusalThatIsTranslatedIsTheEnginesOwn() throws IOException {
        var refused = new AuthorizationException("{}", "{}", "{}", "{}").getMessage();

        assertThat(OURS.resolve("fengqiao/app-words.js")).content().contains("REFUSED = \"" + refused + "\"");
    }

    private static void assertWordings(String file, String library) throws IOException {
        var wordings = WORDING.matcher(Files.readString(OURS.resolve(file)))
                .results()
                .map(found -> found.group(2))
                .toList();

        assertThat(wordings).isNotEmpty().allSatisfy(wording -> assertThat(
                        Stream.of(wording.split("\\{}", -1)).filter(part -> !part.isBlank() && !library.contains(part)))
                .as(wording)
                .isEmpty());
    }

    private static Map<String, String> english(String app) throws IOException {
        return texts(text(APPS + app + "/locales/en.json"));
    }

    private static Map<String, String> chinese(String app) throws IOException {
        return texts(Files.readString(OURS.resolve(app + "/locales/zh.json")));
    }

    /** Every text by its place in the file. The engine's own files begin with a byte order mark. */
    private static Map<String, String> texts(String json) throws IOException {
        var texts = new TreeMap<String, String>();
        collect("", new ObjectMapper().readTree(json.replace("\uFEFF", "")), texts);
        return texts;
    }

    private static void collect(String place, JsonNode node, Map<String, String> texts) {
        if (node.isObject()) {
            node.properties().forEach(one -> collect(place + "/" + one.getKey(), one.getValue(), texts));
        } else if (node.isArray()) {
            for (var at = 0; at < node.size(); at++) {
                collect(place + "/" + at, node.get(at), texts);
            }
        } else {
            texts.put(place, node.asText());
        }
    }

    private static List<String> values(String text) {
        var values = new ArrayList<>(
                PLACEHOLDER.matcher(text).results().map(MatchResult::group).toList());
        values.sort(null);
        return values;
    }

    private static String last(String key) {
        return key.substring(key.lastIndexOf('/') + 1);
    }

    private static String text(String resource) throws IOException {
        try (InputStream stream = WebappWordsTest.class.getClassLoader().getResourceAsStream(resource)) {
            assertThat(stream).as(resource).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
