package org.fengqiao.processadmin;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.fengqiao.casefile.CaseNumber;
import org.fengqiao.casefile.CaseRegister;
import org.fengqiao.caseflow.DisputeLifecycle;
import org.fengqiao.identity.EngineDoor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Compares the two halves of a case: its file in our tables, its token in the engine. Both change in one transaction, so
 * a difference means that somebody went round every door; the check finds it and changes nothing.
 */
@Component
public class TokenCheck {

    private final CaseRegister register;
    private final RuntimeService runtime;

    TokenCheck(CaseRegister register, RuntimeService runtime) {
        this.register = register;
        this.runtime = runtime;
    }

    /** Reads both halves as of one moment. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Report run() {
        var files = register.unclosed().stream().map(CaseNumber::code).collect(Collectors.toSet());
        var tokens = EngineDoor.inside(() -> runtime.createProcessInstanceQuery()
                        .processDefinitionKey(DisputeLifecycle.KEY)
                        .unlimitedList())
                .stream()
                .map(TokenCheck::businessKey)
                .toList();
        var cases = Set.copyOf(tokens);
        return new Report(
                files.size(), tokens.size(), without(files, cases), without(cases, files), moreThanOnce(tokens));
    }

    private static String businessKey(ProcessInstance instance) {
        var key = instance.getBusinessKey();
        return key == null ? instance.getId() : key;
    }

    private static Set<String> moreThanOnce(List<String> tokens) {
        var seen = new HashSet<String>();
        return tokens.stream().filter(each -> !seen.add(each)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> without(Set<String> these, Set<String> those) {
        var rest = new TreeSet<>(these);
        rest.removeAll(those);
        return rest;
    }

    /**
     * What the comparison found.
     *
     * @param openFiles how many case files are not closed
     * @param tokens how many lives are running
     * @param filesWithoutToken numbers of cases that no flow carries on
     * @param tokensWithoutFile business keys, or ids where there is none, of flows whose case is unknown or closed
     * @param casesWithTwoTokens numbers of cases that more than one flow carries on
     */
    public record Report(
            int openFiles,
            int tokens,
            Set<String> filesWithoutToken,
            Set<String> tokensWithoutFile,
            Set<String> casesWithTwoTokens) {}
}
