package org.fengqiao.migration.web;

import java.util.List;
import java.util.Objects;
import org.fengqiao.migration.ElementMapping;
import org.fengqiao.migration.MigrationOrder;
import org.fengqiao.migration.RunKind;
import org.fengqiao.shared.FieldsRefused;
import org.jspecify.annotations.Nullable;

/** What the page sends. */
record OrderRequest(
        @Nullable String process,
        @Nullable List<Integer> from,
        @Nullable Integer to,
        @Nullable List<ElementMapping> mapping,
        @Nullable List<String> only,
        @Nullable RunKind kind,
        @Nullable String reason) {

    MigrationOrder order() {
        return new MigrationOrder(
                flow(),
                sources(),
                target(),
                elements(),
                cases(),
                Objects.requireNonNullElse(kind, RunKind.TRY),
                words());
    }

    String flow() {
        return required("process", process);
    }

    List<Integer> sources() {
        return required("from", from);
    }

    int target() {
        return required("to", to);
    }

    List<ElementMapping> elements() {
        return required("mapping", mapping);
    }

    private List<String> cases() {
        return only == null ? List.of() : only;
    }

    private String words() {
        return reason == null ? "" : reason;
    }

    private static <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw new FieldsRefused(field, "请填写。", "This is needed.");
        }
        return value;
    }
}
