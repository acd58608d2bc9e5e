package org.fengqiao.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole application with the engine, on PostgreSQL with every migration applied and the sample county but not its cases:
 *
 * <pre>{@code
 * @EngineTest
 * class SettlementProcessTest {
 *     @Autowired RuntimeService runtime;
 * }
 * }</pre>
 *
 * The job executor is off: a test runs the job that it is about ({@code execute(job())}), and nobody watches the flows' folder. All classes with this annotation
 * share one context and one database as long as they add nothing that changes the context ({@code @MockitoBean},
 * {@code @Import}, {@code @TestPropertySource}, a nested {@code @TestConfiguration}); so each test ends its own instances
 * and counts nothing but its own. Nothing is rolled back unless the test is {@code @Transactional}. {@code MockMvc} and
 * {@link Http} are there; {@code ./data} is never touched.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "fengqiao.sample-county=true",
            "fengqiao.sample-cases=false",
            "camunda.bpm.job-execution.enabled=false",
            "management.prometheus.metrics.export.enabled=true",
            "fengqiao.flows.watch-first=P1D",
            "fengqiao.flows.dated-first=P1D",
            "fengqiao.retention.first=P1D",
            "fengqiao.password.memory-kib=64",
            "fengqiao.password.iterations=1"
        })
@AutoConfigureMockMvc
@ContextConfiguration(initializers = {FreshDatabase.class, StubOpenId.class})
@Import(Http.class)
public @interface EngineTest {}
