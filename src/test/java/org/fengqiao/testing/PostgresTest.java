package org.fengqiao.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.fengqiao.audit.SealingInTests;
import org.fengqiao.database.EngineSchemaMigration;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of repositories and entities on PostgreSQL with every migration applied, without the engine and without the web:
 *
 * <pre>{@code
 * @PostgresTest
 * class CaseFilesDbTest {
 *     @Autowired CaseFiles files;
 *     @Autowired TestEntityManager entities;
 * }
 * }</pre>
 *
 * Each test method runs in a transaction that is rolled back. Services are not scanned: {@code @Import} what you need,
 * but remember that a new set of imports starts a context (and copies a database) of its own. {@code ./data} is never
 * touched.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@DataJpaTest(properties = "fengqiao.sample-county=false")
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@ContextConfiguration(initializers = FreshDatabase.class)
@Import({EngineSchemaMigration.class, SealingInTests.class})
public @interface PostgresTest {}
