package org.fengqiao.casefile.web;

import org.fengqiao.casefile.WantedParty;
import org.jspecify.annotations.Nullable;

/** Whom somebody looks for: at least one of the three; pages count from 0. */
record PartySearchRequest(
        @Nullable String name,
        @Nullable String idNumber,
        @Nullable String phone,
        @Nullable Integer page,
        @Nullable Integer size) {

    private static final int USUAL = 20;

    WantedParty party() {
        return new WantedParty(name, idNumber, phone);
    }

    int pageOrFirst() {
        return page == null ? 0 : page;
    }

    int sizeOrUsual() {
        return size == null ? USUAL : size;
    }

    /** Nobody's name in a log. */
    @Override
    public String toString() {
        return "PartySearchRequest";
    }
}
