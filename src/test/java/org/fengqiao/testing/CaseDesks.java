package org.fengqiao.testing;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.function.Consumer;
import org.fengqiao.casefile.CaseDesk;
import org.fengqiao.casefile.CaseFile;

/** A desk that holds one real case file and no database. */
public final class CaseDesks {

    private CaseDesks() {}

    /** Reads and changes this file, by its own rules. */
    @SuppressWarnings("unchecked")
    public static CaseDesk holding(CaseFile file) {
        var desk = mock(CaseDesk.class);
        when(desk.read(file.number())).thenReturn(file);
        when(desk.change(eq(file.number()), any(Consumer.class))).thenAnswer(call -> {
            ((Consumer<CaseFile>) call.getArgument(1)).accept(file);
            return file;
        });
        return desk;
    }
}
