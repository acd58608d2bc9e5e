package org.fengqiao.casefile;

import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;
import org.jspecify.annotations.Nullable;

/** What a party may ask to be put right. */
public enum PartyField implements Labelled {
    NAME(new Label("姓名或名称", "Name")) {
        @Override
        PartyDetails put(PartyDetails party, @Nullable String value) {
            return with(
                    party, value, party.idNumber(), party.phone(), party.address(), party.agent(), party.guardian());
        }
    },
    ID_NUMBER(new Label("身份证号", "Identity number")) {
        @Override
        PartyDetails put(PartyDetails party, @Nullable String value) {
            return with(party, party.name(), value, party.phone(), party.address(), party.agent(), party.guardian());
        }
    },
    PHONE(new Label("电话", "Telephone")) {
        @Override
        PartyDetails put(PartyDetails party, @Nullable String value) {
            return with(party, party.name(), party.idNumber(), value, party.address(), party.agent(), party.guardian());
        }
    },
    ADDRESS(new Label("住址", "Address")) {
        @Override
        PartyDetails put(PartyDetails party, @Nullable String value) {
            return with(party, party.name(), party.idNumber(), party.phone(), value, party.agent(), party.guardian());
        }
    },
    AGENT(new Label("代理人", "Agent")) {
        @Override
        PartyDetails put(PartyDetails party, @Nullable String value) {
            return with(party, party.name(), party.idNumber(), party.phone(), party.address(), value, party.guardian());
        }
    },
    GUARDIAN(new Label("监护人", "Guardian")) {
        @Override
        PartyDetails put(PartyDetails party, @Nullable String value) {
            return with(party, party.name(), party.idNumber(), party.phone(), party.address(), party.agent(), value);
        }
    };

    private final Label label;

    PartyField(Label label) {
        this.label = label;
    }

    /** The party with another value here, checked as in every form; empty takes it out. */
    abstract PartyDetails put(PartyDetails party, @Nullable String value);

    private static PartyDetails with(
            PartyDetails party,
            @Nullable String name,
            @Nullable String idNumber,
            @Nullable String phone,
            @Nullable String address,
            @Nullable String agent,
            @Nullable String guardian) {
        return new PartyDetails(
                party.side(),
                party.kind(),
                name == null ? "" : name,
                idNumber,
                phone,
                address,
                agent,
                guardian,
                party.lacksCapacity());
    }

    @Override
    public Label label() {
        return label;
    }
}
