package org.fengqiao.casefile;

import java.util.Optional;
import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/** What of a party is shown covered, and opened only with a reason (domain: identity number 6 + 4, telephone 3 + 4). */
public enum CoveredField implements Labelled {
    ID_NUMBER(new Label("身份证号", "Identity number")) {
        @Override
        Optional<String> of(PartyDetails party) {
            return Optional.ofNullable(party.idNumber());
        }

        @Override
        String cover(String value) {
            return Covered.idNumber(value);
        }
    },
    PHONE(new Label("电话", "Telephone")) {
        @Override
        Optional<String> of(PartyDetails party) {
            return Optional.ofNullable(party.phone());
        }

        @Override
        String cover(String value) {
            return Covered.phone(value);
        }
    };

    private final Label label;

    CoveredField(Label label) {
        this.label = label;
    }

    abstract Optional<String> of(PartyDetails party);

    abstract String cover(String value);

    /** As it is shown before somebody opens it; empty when nothing is written down. */
    public Optional<String> covered(PartyDetails party) {
        return of(party).map(this::cover);
    }

    @Override
    public Label label() {
        return label;
    }
}
