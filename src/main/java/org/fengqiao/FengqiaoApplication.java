package org.fengqiao;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the county's case system. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
@OpenAPIDefinition(
        info =
                @Info(
                        title = "枫桥 Fengqiao",
                        version = "0.1.0",
                        description = "县、乡、村三级人民调解办案系统的接口。The API of the county's case system of people's mediation."))
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
