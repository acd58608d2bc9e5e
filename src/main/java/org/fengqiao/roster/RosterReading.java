package org.fengqiao.roster;

import java.util.function.Supplier;
import org.fengqiao.organisation.ImportedList;
import org.fengqiao.shared.Tally;

record RosterReading(String file, Supplier<Tally> writing) implements ImportedList.Reading {

    @Override
    public Tally write() {
        return writing.get();
    }
}
