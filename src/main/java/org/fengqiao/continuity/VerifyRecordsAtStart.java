package org.fengqiao.continuity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fengqiao.audit.AuditVerifier;
import org.fengqiao.processadmin.TokenCheck;
import org.fengqiao.shared.Label;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The command {@code --fengqiao.verify-records}: after a crash, a restore or a move it says whether everything accepted is
 * there once, audit chain included, and ends the application with 0, or with 2 where something is not.
 */
@Component
@ConditionalOnProperty("fengqiao.verify-records")
class VerifyRecordsAtStart {

    private static final Logger LOG = LoggerFactory.getLogger(VerifyRecordsAtStart.class);
    private static final int BROKEN = 2;

    private final RecordsCheck check;
    private final TokenCheck flows;
    private final AuditVerifier audit;

    VerifyRecordsAtStart(RecordsCheck check, TokenCheck flows, AuditVerifier audit) {
        this.check = check;
        this.flows = flows;
        this.audit = audit;
    }

    @EventListener
    void on(ApplicationReadyEvent ready) {
        var faults = new ArrayList<String>();
        check.run().forEach(finding -> faults.add(finding.text()));
        faults.addAll(ofFlows(flows.run()));
        var chain = audit.verify();
        if (!chain.isWhole()) {
            faults.add(chain.text());
        }
        var extent = check.extent();
        faults.forEach(LOG::error);
        if (faults.isEmpty()) {
            LOG.info(
                    "记录完整：{} 件案件、{} 次提交、{} 条台账、{} 份生效协议，审计链完整。 Records are whole.",
                    extent.cases(),
                    extent.forms(),
                    extent.entries(),
                    extent.agreements());
        }
        System.exit(SpringApplication.exit(ready.getApplicationContext(), () -> faults.isEmpty() ? 0 : BROKEN));
    }

    static List<String> ofFlows(TokenCheck.Report report) {
        return Stream.of(
                        finding("在办案件没有流程", "Open cases without a flow", report.filesWithoutToken()),
                        finding("流程没有在办案件", "Flows without an open case", report.tokensWithoutFile()),
                        finding("一案两个流程", "Cases with two flows", report.casesWithTwoTokens()))
                .filter(RecordsFinding::isFault)
                .map(RecordsFinding::text)
                .toList();
    }

    private static RecordsFinding finding(String chinese, String english, Set<String> places) {
        return new RecordsFinding(new Label(chinese, english), List.copyOf(places));
    }
}
