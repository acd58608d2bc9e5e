/** Benchmarks: they measure and print, and assert no time. {@code mvn test -Pbench -Dtest=...} runs one. */
@NullMarked
package org.fengqiao.bench;

import org.jspecify.annotations.NullMarked;
