package org.fengqiao.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A test over HTTP of the whole application with the sample county, on a port of its own:
 *
 * <pre>{@code
 * @HttpTest
 * class RegisterDisputeHttpTest {
 *     @Autowired Http http;
 *
 *     @Test
 *     void aMediatorRegistersADispute() {
 *         var answer = http.as("village1").post("/api/disputes", body);
 *     }
 * }
 * }</pre>
 *
 * What the container serves is there as well: the engine's REST, Tasklist and Cockpit, all filters. It is the context of
 * {@link EngineTest}, which says what the classes that share it owe each other.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@EngineTest
public @interface HttpTest {}
