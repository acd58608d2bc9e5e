package org.fengqiao.testing;

import java.nio.file.Path;

/** Two JVMs share the test classes (pom.xml): what a JVM takes for its own lies in folders of its own. */
public final class TestJvm {

    private static final String NUMBER = System.getProperty("fengqiao.test-jvm", "jvm0");

    private TestJvm() {}

    /** A folder of this JVM under {@code target}; absolute, and not made yet. */
    public static Path folder(String name) {
        return Path.of("target", name + "-" + NUMBER).toAbsolutePath();
    }
}
