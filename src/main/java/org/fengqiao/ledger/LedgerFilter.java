package org.fengqiao.ledger;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.organisation.DisputeCategory;
import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;
import org.jspecify.annotations.Nullable;

/**
 * What else a line of the ledger has to be; null leaves a filter out.
 *
 * @param village unit code of the village that tried
 */
public record LedgerFilter(
        @Nullable String village,
        @Nullable DisputeCategory category,
        @Nullable RiskLevel riskLevel,
        @Nullable State state) {

    static final LedgerFilter NONE = new LedgerFilter(null, null, null, null);

    List<Predicate> conditions(Root<LedgerEntry> entry, CriteriaBuilder criteria) {
        var all = new ArrayList<Predicate>();
        if (village != null) {
            all.add(criteria.equal(entry.get("village"), village));
        }
        if (category != null) {
            all.add(criteria.equal(entry.get("category"), category));
        }
        if (riskLevel != null) {
            all.add(criteria.equal(entry.get("note").get("riskLevel"), riskLevel));
        }
        if (state != null) {
            all.add(state.condition(entry, criteria));
        }
        return all;
    }

    /** How a line stands. */
    public enum State implements Labelled {
        ENTERED(new Label("有效", "Entered")),
        AUTOMATIC(new Label("超期自动登记", "Entered by itself")),
        STRUCK(new Label("已撤回", "Struck"));

        private final Label label;

        State(Label label) {
            this.label = label;
        }

        @Override
        public Label label() {
            return label;
        }

        private Predicate condition(Root<LedgerEntry> entry, CriteriaBuilder criteria) {
            return switch (this) {
                case ENTERED -> criteria.isNull(entry.get("struckAt"));
                case AUTOMATIC ->
                    criteria.and(criteria.isNull(entry.get("struckAt")), criteria.isNull(entry.get("enteredBy")));
                case STRUCK -> criteria.isNotNull(entry.get("struckAt"));
            };
        }
    }
}
