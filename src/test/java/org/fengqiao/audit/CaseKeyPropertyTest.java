package org.fengqiao.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What is sealed comes back as it was, under its own key and owner only, and shows nothing before. */
class CaseKeyPropertyTest {

    private static final byte[] SECRET = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};

    @Property
    void whatIsSealedComesBackAndNeverLooksTheSame(@ForAll byte[] plain, @ForAll String owner) {
        var key = new CaseKey(1, owner, SECRET);

        var sealed = key.seal(plain);

        assertThat(key.open(sealed)).isEqualTo(plain);
        assertThat(key.seal(plain)).isNotEqualTo(sealed);
    }

    @Property
    void aChangedByteAnotherOwnerOrAnotherKeyOpensNothing(
            @ForAll @Size(max = 200) byte[] plain,
            @ForAll @IntRange(max = 10_000) int at,
            @ForAll @IntRange(min = 1, max = 255) int flip,
            @ForAll @IntRange(min = 1, max = 16) int cut) {
        var key = new CaseKey(1, "QX-2026-00001", SECRET);
        var sealed = key.seal(plain);
        var changed = sealed.clone();
        changed[at % changed.length] ^= (byte) flip;
        var other = SECRET.clone();
        other[at % other.length] ^= (byte) flip;

        assertRefused(key, changed);
        assertRefused(key, Arrays.copyOf(sealed, sealed.length - cut));
        assertRefused(new CaseKey(1, "QX-2026-00002", SECRET), sealed);
        assertRefused(new CaseKey(1, "QX-2026-00001", other), sealed);
    }

    private static void assertRefused(CaseKey key, byte[] sealed) {
        assertThatThrownBy(() -> key.open(sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Property
    void theWordsThemselvesAreNowhereInWhatIsKept(@ForAll @IntRange(max = 99_999) int word) {
        var plain = ("陈大山借款%05d元".formatted(word)).getBytes(StandardCharsets.UTF_8);

        var kept = new String(new CaseKey(1, "QX-2026-00001", SECRET).seal(plain), StandardCharsets.ISO_8859_1);

        assertThat(kept).doesNotContain(new String(plain, 0, 9, StandardCharsets.ISO_8859_1));
    }

    @Property
    void anyTextIsMasterKeysOrRefusedWithoutBeingTold(@ForAll String text) {
        try {
            assertThat(MasterKeys.read(text).newest()).hasSize(12);
        } catch (MasterKeyUnusable refused) {
            if (text.strip().length() > 8) {
                assertThat(String.valueOf(refused.getMessage())).doesNotContain(text);
            }
        }
    }

    @Property
    void aMasterKeyGivesBackWhatItWrapped(
            @ForAll @Size(32) byte[] first, @ForAll @Size(32) byte[] second, @ForAll @Size(16) byte[] secret) {
        Assume.that(!Arrays.equals(first, second));
        var one = Base64.getEncoder().encodeToString(first);
        var older = MasterKeys.read(one);
        var wrapped = older.wrap(secret, "QX-2026-00001");
        var both = MasterKeys.read(Base64.getEncoder().encodeToString(second) + ",\n" + one);

        assertThat(both.unwrap(older.newest(), wrapped, "QX-2026-00001")).isEqualTo(secret);
        assertThatThrownBy(() -> both.unwrap(older.newest(), wrapped, "QX-2026-00002"))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> both.unwrap(both.newest(), wrapped, "QX-2026-00001"))
                .isInstanceOf(IllegalStateException.class);
    }
}
