package org.fengqiao.shared;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of this application, {@code fengqiao.*}. Folders are kept as text: Spring would look for a {@code Path}
 * on the class path first, where {@code .} exists.
 *
 * @param dataDir {@code fengqiao.data-dir}: where the embedded database and its password live
 * @param flowsDir {@code fengqiao.flows-dir}: the folder that holds {@code processes/} and {@code forms/}
 * @param sampleCounty {@code fengqiao.sample-county}: fill an empty database with the invented county; true when no
 *     database is configured, see {@link ServerDefaults}
 */
@ConfigurationProperties("fengqiao")
public record FengqiaoProperties(
        @DefaultValue("./data") String dataDir,
        @DefaultValue(".") String flowsDir,
        boolean sampleCounty) {

    /** The data folder as an absolute path. */
    public Path dataFolder() {
        return Path.of(dataDir).toAbsolutePath().normalize();
    }

    /** The folder of processes and forms as an absolute path. */
    public Path flowsFolder() {
        return Path.of(flowsDir).toAbsolutePath().normalize();
    }
}
