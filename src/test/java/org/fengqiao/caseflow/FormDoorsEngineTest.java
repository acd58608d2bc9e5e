package org.fengqiao.caseflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.fengqiao.testing.CaseDriver;
import org.fengqiao.testing.EngineTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class FormDoorsEngineTest {

    @Autowired
    CaseDriver driver;

    @Autowired
    RepositoryService repository;

    @Test
    void theStartFormOpensACaseFile() throws Exception {
        for (var name : new String[] {"dispute-lifecycle", "on-site-mediation"}) {
            var deployment = repository.createDeployment().name(name);
            deployment.addInputStream(name + ".bpmn", Files.newInputStream(Path.of("processes", name + ".bpmn")));
            try (var forms = Files.list(Path.of("forms", name))) {
                for (var form : forms.toList()) {
                    deployment.addInputStream(form.getFileName().toString(), Files.newInputStream(form));
                }
            }
            deployment.deploy();
        }

        var number = driver.register("village1", Map.of());

        assertThat(driver.file(number).village()).isEqualTo("990100101201");
    }
}
