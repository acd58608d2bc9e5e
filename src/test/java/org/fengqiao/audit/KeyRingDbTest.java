package org.fengqiao.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.fengqiao.testing.PostgresTest;
import org.fengqiao.testing.TestKeys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Each owner's own key, and what becomes of it. Transactions are committed here, because that is what the keys watch. */
@PostgresTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class KeyRingDbTest {

    private static final String SECRET = "陈大山（虚构）说：墙是去年春天砌的。";

    @Autowired
    private KeyRing ring;

    @Autowired
    private KeyedHash hash;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformTransactionManager transactions;

    @AfterEach
    void clear() {
        database.sql("delete from case_key").update();
    }

    @Test
    void whatWasSealedOpensAgainAndShowsNothing() {
        var sealed = ring.seal("case-a", SECRET);

        assertThat(sealed).doesNotContain("陈").matches("\\d+:[A-Za-z0-9+/]+");
        assertThat(ring.open(sealed)).isEqualTo(SealedText.of("case-a", SECRET));
        assertThat(ring.seal("case-a", SECRET)).isNotEqualTo(sealed);
    }

    @Test
    void twoCasesHaveTwoKeysAndOneTextMovedToTheOtherDoesNotOpen() {
        var mine = ring.seal("case-b", SECRET);
        var other = ring.seal("case-c", SECRET);
        var moved = other.substring(0, other.indexOf(':')) + mine.substring(mine.indexOf(':'));

        assertThat(keyOf(mine)).isNotEqualTo(keyOf(other));
        assertThatThrownBy(() -> ring.open(moved)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aChangedByteDoesNotOpen() {
        var sealed = ring.seal("case-d", SECRET);
        var at = sealed.length() - 5;
        var changed = sealed.substring(0, at) + (sealed.charAt(at) == 'A' ? 'B' : 'A') + sealed.substring(at + 1);

        assertThatThrownBy(() -> ring.open(changed)).hasMessageContaining("case-d");
    }

    /** Otherwise the next one would seal with a key that is nowhere. */
    @Test
    void aKeyThatIsRolledBackIsForgotten() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            ring.seal("case-e", SECRET);
            status.setRollbackOnly();
        });

        var sealed = ring.seal("case-e", SECRET);

        assertThat(database.sql("select count(*) from case_key where id = :id")
                        .param("id", Long.parseLong(keyOf(sealed)))
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void aDestroyedKeyOpensNothingAndSealsNothing() {
        var sealed = ring.seal("case-f", SECRET);

        ring.destroy("case-f");

        assertThat(ring.open(sealed).known()).isEmpty();
        assertThat(ring.open(sealed).text()).isEqualTo(SealedText.LOST);
        assertThatThrownBy(() -> ring.seal("case-f", SECRET)).isInstanceOf(KeyDestroyed.class);
        assertThat(database.sql("select count(*) from case_key where owner = 'case-f' and wrapped is null")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void theMasterKeyIsChangedWithoutTouchingWhatIsSealed() {
        var sealed = ring.seal("case-g", SECRET);
        var newer = TestKeys.make();
        var both = new CaseKeys(database, MasterKeys.read(newer + "," + TestKeys.MASTER));

        assertThat(both.rewrap()).isEqualTo(1);
        assertThat(both.rewrap()).isZero();

        var onlyNewer = new KeyRing(new CaseKeys(database, MasterKeys.read(newer)), new KeysAtHand());
        assertThat(onlyNewer.open(sealed).text()).isEqualTo(SECRET);
        assertThat(new CaseKeys(database, TestKeys.masters()).unknownMasters())
                .containsExactly(MasterKeys.read(newer).newest());
    }

    @Test
    void withoutItsMasterKeyAKeySaysWhichOneIsMissing() {
        var sealed = ring.seal("case-h", SECRET);
        var other = new KeyRing(new CaseKeys(database, MasterKeys.read(TestKeys.make())), new KeysAtHand());

        assertThatThrownBy(() -> other.open(sealed))
                .isInstanceOf(MasterKeyUnusable.class)
                .hasMessageContaining(TestKeys.masters().newest());
    }

    @Test
    void equalValuesHaveOneHashInTheirKindOnly() {
        assertThat(hash.of("phone", "13800000000"))
                .isEqualTo(hash.of("phone", "13800000000"))
                .isNotEqualTo(hash.of("name", "13800000000"))
                .isNotEqualTo(hash.of("phone", "13800000001"))
                .hasSize(64);
    }

    private static String keyOf(String sealed) {
        return sealed.substring(0, sealed.indexOf(':'));
    }
}
