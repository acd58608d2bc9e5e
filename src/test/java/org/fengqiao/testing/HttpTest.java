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
 * What the container serves is there as well: the engine's REST, Tasklist and Cockpit, all filters. The job executor is
 * off. All classes with this annotation share one context and one database, as {@link EngineTest} says of itself.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@EngineTest
public @interface HttpTest {}
