package org.fengqiao.caseflow;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionEntity;
import org.fengqiao.organisation.DisputeCategory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The deployed decision {@code timeLimits}. Its answers are kept for each version of the table. */
@Component
class LimitTable {

    static final String KEY = "timeLimits";

    private static final Logger LOG = LoggerFactory.getLogger(LimitTable.class);
    private static final int MOST_ANSWERS = 10_000;

    private final DecisionTables tables;
    private final Map<Question, LimitRule> answers = new ConcurrentHashMap<>();

    LimitTable(DecisionTables tables) {
        this.tables = tables;
    }

    /** The row for a limit and a category; never fails: an unusable table answers the fallback, with a warning. */
    LimitRule rule(String limit, DisputeCategory category) {
        var table = tables.find(KEY);
        if (table.isEmpty()) {
            LOG.warn("decision {} is not deployed; limit {} falls back to {}", KEY, limit, LimitRule.FALLBACK);
            return LimitRule.FALLBACK;
        }
        return rule(table.get(), limit, category);
    }

    private LimitRule rule(DecisionDefinitionEntity table, String limit, DisputeCategory category) {
        var question = new Question(table.getId(), limit, category);
        var known = answers.get(question);
        return known != null ? known : answer(table, question);
    }

    /** The row for a limit that the table lists; nothing when it does not. */
    Optional<LimitRule> find(String limit, DisputeCategory category) {
        return tables.find(KEY)
                .filter(table -> LimitNames.listedIn(table).contains(limit))
                .map(table -> rule(table, limit, category));
    }

    private LimitRule answer(DecisionDefinitionEntity table, Question question) {
        if (!LimitNames.listedIn(table).contains(question.limit())) {
            LOG.warn("limit {} is not in the table {}; its default row serves", question.limit(), KEY);
        }
        var rule = ask(table, question);
        if (answers.size() >= MOST_ANSWERS) {
            answers.clear();
        }
        answers.put(question, rule);
        return rule;
    }

    private LimitRule ask(DecisionDefinitionEntity table, Question question) {
        try {
            return tables
                    .ask(
                            table,
                            Map.of(
                                    "limit", question.limit(),
                                    "category", question.category().code()))
                    .stream()
                    .findFirst()
                    .map(LimitRow::read)
                    .orElseThrow(() -> new IllegalArgumentException("no row fits"));
        } catch (RuntimeException unusable) {
            LOG.warn("the table {} has no usable row for {}; falling back", KEY, question, unusable);
            return LimitRule.FALLBACK;
        }
    }

    private record Question(String definitionId, String limit, DisputeCategory category) {}
}
