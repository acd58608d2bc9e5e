package org.fengqiao;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.fengqiao.testing.PostgresTest;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.SelectableConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whatever people write about a case is sealed under its key, or destroying the key would leave it readable. A column that
 * has room for words is sealed, or stands here with the reason why it holds none of theirs.
 */
@PostgresTest
class SealedColumnsTest {

    /** Modules that know no case. */
    private static final Pattern WITHOUT_CASES =
            Pattern.compile("org\\.fengqiao\\.(organisation|roster|identity|audit)\\..*");

    private static final int WORDS = 64;

    private static final Map<String, String> NO_WORDS_OF_PEOPLE = Map.ofEntries(
            Map.entry("assignment.proposal_reason", "written by the table that proposes a mediator"),
            Map.entry("case_mediator.reason", "why a mediator was named: about staff"),
            Map.entry("declared_conflict.reason", "what a mediator disclosed: about staff"),
            Map.entry("case_mediator.name", "a mediator's name, which is published"),
            Map.entry("entrustment.organ", "the name of a court or other organ"),
            Map.entry("judicial_confirmation.court", "the name of a court"),
            Map.entry("judicial_confirmation.ruling_number", "the court's number of its ruling"),
            Map.entry("linked_group.cause", "of several cases, so that no case's key fits; its form asks for no names"),
            Map.entry("notice.step", "the name of a step in the flow"),
            Map.entry("refused_dispute.basis", "the article, from a table"),
            Map.entry("refused_dispute.right_body", "where else to turn, from a table"),
            Map.entry("route_notice.routes", "the routes of a table"),
            Map.entry("settlement_instalment.remedies_told", "the remedies of a table"),
            Map.entry("submission.element", "an id of the flow"),
            Map.entry("submission.element_name", "the name of a step in the flow"),
            Map.entry("submission.form", "the key of a form"),
            Map.entry("flow_taken.stage", "the key of a flow"),
            Map.entry("flow_taken.reason", "why a flow was changed, by its administrator, who sees no case"),
            Map.entry("flow_draft.title", "of a changed flow, by its administrator, who sees no case"),
            Map.entry("flow_draft.reason", "why a flow is changed, by its administrator, who sees no case"),
            Map.entry("flow_draft.problem", "what the gate found in a flow"),
            Map.entry("flow_draft_file.name", "the name of a file of a flow"),
            Map.entry("flow_refusal.stage", "the key of a flow or the name of its file"),
            Map.entry("holiday_day.source", "which notice of the State Council a holiday is from"));

    @Autowired
    private EntityManagerFactory factory;

    @Autowired
    private JdbcClient database;

    private final Map<String, Integer> room = new HashMap<>();

    @BeforeEach
    void measure() {
        database.sql(
                        "select table_name || '.' || column_name as name, coalesce(character_maximum_length, 1000000) as room"
                                + " from information_schema.columns where table_schema = 'public'"
                                + " and data_type in ('text', 'character varying')")
                .query((row, unused) -> room.put(row.getString("name"), row.getInt("room")))
                .list();
    }

    @Test
    void everyColumnWithRoomForWordsIsSealed() {
        assertThat(open()).isNotEmpty().isSubsetOf(NO_WORDS_OF_PEOPLE.keySet());
    }

    @Test
    void nothingStandsOnTheListThatIsNotThere() {
        assertThat(NO_WORDS_OF_PEOPLE.keySet()).isSubsetOf(open());
    }

    private Set<String> open() {
        var open = new TreeSet<String>();
        SelectableConsumer each = (index, column) -> {
            var name = column.getContainingTableExpression() + "." + column.getSelectionExpression();
            var holds = column.getJdbcMapping().getMappedJavaType().getJavaTypeClass();
            if (holds == String.class && room.getOrDefault(name, 0) > WORDS) {
                open.add(name);
            }
        };
        var mapping = factory.unwrap(SessionFactoryImplementor.class).getMappingMetamodel();
        mapping.forEachEntityDescriptor(entity -> {
            if (!WITHOUT_CASES.matcher(entity.getEntityName()).matches()) {
                entity.forEachSelectable(each);
            }
        });
        mapping.forEachCollectionDescriptor(collection -> {
            if (!WITHOUT_CASES.matcher(collection.getRole()).matches()) {
                collection.getAttributeMapping().getElementDescriptor().forEachSelectable(each);
            }
        });
        return open;
    }
}
