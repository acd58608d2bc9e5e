package org.fengqiao.replay;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.fengqiao.casefile.CaseRegister;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives the sample county its cases, one or more at every stage, by filling in the real forms as the sample users. All
 * or none, and only where there is no case yet.
 */
@Component
@ConditionalOnProperty(
        name = {"fengqiao.sample-county", "fengqiao.sample-cases"},
        havingValue = "true")
@Order(SampleCases.ORDER)
class SampleCases implements ApplicationRunner {

    /** After the sample's people, their accounts and the flows. */
    static final int ORDER = 1000;

    private static final Logger LOG = LoggerFactory.getLogger(SampleCases.class);

    private final CaseWalker walker;
    private final CaseRegister register;
    private final ObjectMapper json;
    private final TransactionTemplate transaction;

    SampleCases(CaseWalker walker, CaseRegister register, ObjectMapper json, TransactionTemplate transaction) {
        this.walker = walker;
        this.register = register;
        this.json = json;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (!register.isEmpty()) {
            return;
        }
        var samples = read(json);
        transaction.executeWithoutResult(status -> samples.forEach(walker::walk));
        LOG.info("示例案件已载入：{} 件。Sample cases loaded.", samples.size());
    }

    static List<SampleCase> read(ObjectMapper json) throws IOException {
        try (var file = new ClassPathResource("sample/cases.json").getInputStream()) {
            return json.readValue(file, new TypeReference<List<SampleCase>>() {});
        }
    }
}
