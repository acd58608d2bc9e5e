package org.fengqiao;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModuleBordersTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(FengqiaoApplication.class);

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        MODULES.verify();
    }

    @Test
    void theRuleSeesTheModules() {
        assertThat(MODULES.stream().map(module -> module.getIdentifier().toString()))
                .contains("shared", "organisation", "casefile", "caseflow", "intake");
    }

    @Test
    void everyModuleSaysWhatItOwns() {
        assertThat(MODULES.stream())
                .allSatisfy(module -> assertThat(module.getBasePackage().getName())
                        .satisfies(name -> assertThat(ModuleTexts.of(name)).contains("ApplicationModule", "Owns")));
    }
}
