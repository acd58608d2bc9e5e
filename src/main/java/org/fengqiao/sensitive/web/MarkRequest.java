package org.fengqiao.sensitive.web;

import java.time.LocalDate;
import org.fengqiao.sensitive.MarkKind;
import org.fengqiao.shared.FieldsRefused;
import org.jspecify.annotations.Nullable;

/**
 * Which mark of which party.
 *
 * @param party position among the parties of the case, from 0
 * @param ground why it has to be known and what for, to set one
 * @param expiresOn its last day, to set one
 * @param reason why it goes, to lift one
 */
record MarkRequest(
        @Nullable Integer party,
        @Nullable MarkKind kind,
        @Nullable String ground,
        @Nullable LocalDate expiresOn,
        @Nullable String reason) {

    int position() {
        if (party == null) {
            throw new FieldsRefused("party", "请选择当事人。", "Say which party.");
        }
        return party;
    }

    MarkKind neededKind() {
        if (kind == null) {
            throw new FieldsRefused("kind", "请选择类别。", "Say which kind.");
        }
        return kind;
    }

    /** Nothing of anybody in a log. */
    @Override
    public String toString() {
        return "MarkRequest";
    }
}
