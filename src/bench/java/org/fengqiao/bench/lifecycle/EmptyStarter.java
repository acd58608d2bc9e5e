package org.fengqiao.bench.lifecycle;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;

/** An application that is nothing but the engine's starters for the web applications and REST. */
public final class EmptyStarter {

    private EmptyStarter() {}

    /** @param args those of Spring */
    public static void main(String[] args) {
        SpringApplication.run(Nothing.class, args);
    }

    /** Not a configuration that anybody scans: the product and its tests must never find it. */
    @EnableAutoConfiguration
    static class Nothing {}
}
