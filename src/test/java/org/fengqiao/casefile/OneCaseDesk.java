package org.fengqiao.casefile;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The desk of a single case that a test made, for rules that read and change it. */
public final class OneCaseDesk extends CaseDesk {

    private final CaseFile file;

    @SuppressWarnings("NullAway")
    public OneCaseDesk(CaseFile file) {
        super(null, null, List.of(), Clock.systemUTC());
        this.file = file;
    }

    @Override
    public CaseFile read(CaseNumber number) {
        return Optional.of(file)
                .filter(each -> each.number().equals(number))
                .orElseThrow(() -> new UnknownCase(number));
    }

    @Override
    public CaseFile change(CaseNumber number, Consumer<CaseFile> transition) {
        var found = read(number);
        transition.accept(found);
        return found;
    }
}
