package org.fengqiao.document;

import org.fengqiao.audit.KeyRing;
import org.fengqiao.casefile.CaseAnonymised;
import org.fengqiao.casefile.CaseNumber;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What papers hold, sealed under the key of their case. It goes with the people of the case. */
@Repository
class PaperContents {

    private final JdbcClient database;
    private final KeyRing keys;

    PaperContents(JdbcClient database, KeyRing keys) {
        this.database = database;
        this.keys = keys;
    }

    /** One upload to a case after the other, until the transaction ends: two of the same file make one paper. */
    void waitForTurn(CaseNumber number) {
        database.sql("select 1 from case_file where case_number = ? for no key update")
                .param(number.code())
                .query(Integer.class)
                .single();
    }

    void keep(CasePaper paper, byte[] content) {
        database.sql("insert into case_paper_content (paper_id, sealed) values (?, ?)")
                .params(paper.id(), keys.seal(paper.number().code(), content))
                .update();
    }

    /** @throws IllegalStateException when it is not what was kept: another content of the case stands in its place */
    byte[] of(CasePaper paper) {
        var sealed = database.sql("select sealed from case_paper_content where paper_id = ?")
                .param(paper.id())
                .query(byte[].class)
                .single();
        var content = keys.open(sealed);
        if (!CheckedFile.digest(content).equals(paper.digest())) {
            throw new IllegalStateException("the content of paper " + paper.id() + " was changed");
        }
        return content;
    }

    /** Without its key nobody could read it any more; it would only take room. */
    @EventListener
    void on(CaseAnonymised anonymised) {
        database.sql("delete from case_paper_content where paper_id in"
                        + " (select id from case_paper where case_number = ?)")
                .param(anonymised.number().code())
                .update();
        database.sql("update case_paper set received_hash = null where case_number = ?")
                .param(anonymised.number().code())
                .update();
    }
}
