package org.fengqiao.identity.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Outside of any command: whoever asked the database here would find none. */
class OwnGroupsTest {

    private final OwnGroups rights = new OwnGroups();

    @Test
    void rightsAreAskedForEveryGroupOfAPersonWithoutAQuery() {
        assertThat(rights.filterAuthenticatedGroupIds(List.of("mediator", "C990100")))
                .containsExactly("mediator", "C990100");
    }

    @Test
    void whoBelongsToNoGroupIsAskedByNameOnly() {
        assertThat(rights.filterAuthenticatedGroupIds(null)).isEmpty();
    }
}
