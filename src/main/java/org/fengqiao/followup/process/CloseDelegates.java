package org.fengqiao.followup.process;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseNumber;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The three ways in which a case closes. The file itself knows how it ended and whether it may close (R22), so all three
 * do the same; the flow's picture tells them apart.
 */
@Configuration(proxyBeanMethods = false)
class CloseDelegates {

    /** The agreement was performed and the peace holds (R22). */
    @Bean
    JavaDelegate closeCaseDelegate(CaseDesk cases) {
        return closing(cases);
    }

    /** Nobody could settle it, and the parties were told of the routes that remain (R19). */
    @Bean
    JavaDelegate closeUnsettledDelegate(CaseDesk cases) {
        return closing(cases);
    }

    /** A party ended it; nobody's approval is needed (R03). */
    @Bean
    JavaDelegate closeWithdrawnDelegate(CaseDesk cases) {
        return closing(cases);
    }

    private static JavaDelegate closing(CaseDesk cases) {
        return execution -> cases.close(CaseNumber.of(execution.getProcessBusinessKey()));
    }
}
