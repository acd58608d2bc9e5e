package org.fengqiao;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the county's case system. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class FengqiaoApplication {

    static {
        // The engine stores times without a zone, and a day in every rule is a day in China: one zone for the whole
        // JVM.
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
    }

    /** Entry point of the jar. */
    public static void main(String[] args) {
        SpringApplication.run(FengqiaoApplication.class, args);
    }
}
