package org.fengqiao.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What can be checked of the compose file for two nodes where no Docker engine is. */
class ClusterFilesTest {

    private String text = "";
    private Map<String, Map<String, Object>> services = Map.of();

    @BeforeEach
    void read() throws IOException {
        text = Files.readString(Path.of("docker-compose.cluster.yml"));
        Map<String, Map<String, Map<String, Object>>> file =
                new Yaml().load(text.replace("!reset", "").replace("!override", ""));
        services = file.getOrDefault("services", Map.of());
    }

    @Test
    void nodesAreReachedThroughTheProxyOnly() {
        assertThat(services.keySet()).containsExactlyInAnyOrder("application", "second", "proxy");
        assertThat(services)
                .allSatisfy((name, service) ->
                        assertThat((List<?>) service.get("ports")).as(name).hasSize(name.equals("proxy") ? 1 : 0));
        assertThat(text).contains("server application:8080", "server second:8080", "listen 8443 ssl");
    }

    @Test
    void theProxyTellsTheNodesThatItSpeaksHttpsAndSendsNoFormTwice() {
        assertThat(text)
                .contains("X-Forwarded-Proto https", "SERVER_FORWARD_HEADERS_STRATEGY: native")
                .doesNotContain("non_idempotent");
    }

    /** ProxyTest, which takes long, asks nginx itself. */
    @Test
    void whatTheProxyAnswersItselfIsSaidInChinese() {
        assertThat(text).contains("error_page 413 @large", "error_page 502 504 =503 @away", "请稍后再试", "文件超过 20 MB");
    }

    @Test
    void theProxyIsPinnedIsNotRootAndKeepsNoCertificateInTheFile() {
        var proxy = services.getOrDefault("proxy", Map.of());
        assertThat((String) proxy.get("image")).matches("\\S+:\\d+\\.\\d+\\.\\d+\\S*");
        assertThat((String) proxy.get("user")).doesNotStartWith("0");
        assertThat(text).contains("FENGQIAO_TLS_DIR:?").doesNotContain("BEGIN ");
    }

    @Test
    void everyNodeIsAskedWhetherItIsReadyAndHasADataFolderOfItsOwn() {
        assertThat(List.of("application", "second")).allSatisfy(name -> assertThat(
                        String.valueOf(services.getOrDefault(name, Map.of()).get("healthcheck")))
                .contains("/actuator/health/readiness"));
        assertThat(String.valueOf(services.getOrDefault("second", Map.of()).get("volumes")))
                .contains("second-data:/app/data");
    }
}
