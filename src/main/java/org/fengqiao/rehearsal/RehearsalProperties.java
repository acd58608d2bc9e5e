package org.fengqiao.rehearsal;

import java.nio.file.Path;
import java.time.Duration;
import org.fengqiao.shared.FengqiaoProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code fengqiao.rehearsal.*}.
 *
 * @param folder where sandboxes are made; by default {@code rehearsals} in the data folder
 * @param heap how much memory a sandbox may take, as the JVM's {@code -Xmx} wants it
 * @param longest after so long a sandbox is stopped
 */
@ConfigurationProperties("fengqiao.rehearsal")
record RehearsalProperties(
        @Nullable String folder,
        @DefaultValue("512m") String heap,
        @DefaultValue("PT2H") Duration longest) {

    Path folder(FengqiaoProperties application) {
        return folder == null
                ? application.dataFolder().resolve("rehearsals")
                : Path.of(folder).toAbsolutePath().normalize();
    }
}
