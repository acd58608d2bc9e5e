package org.fengqiao.replay;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives a test's county the cases of the sample, as its start does: for pictures, which should not show an empty county. */
public final class SampleWalk {

    private SampleWalk() {}

    /** @param beans of the application */
    public static void cases(ApplicationContext beans) {
        var walker = beans.getBean(CaseWalker.class);
        try {
            var samples = SampleCases.read(beans.getBean(ObjectMapper.class));
            beans.getBean(TransactionTemplate.class).executeWithoutResult(status -> samples.forEach(walker::walk));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
