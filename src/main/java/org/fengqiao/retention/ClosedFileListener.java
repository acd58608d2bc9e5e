package org.fengqiao.retention;

import org.fengqiao.casefile.CaseClosed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A case that is closed gets its time. */
@Component
class ClosedFileListener {

    private final RetentionBook book;

    ClosedFileListener(RetentionBook book) {
        this.book = book;
    }

    @EventListener
    void on(CaseClosed closed) {
        book.fix(closed.number());
    }
}
