package org.fengqiao.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is remembered of an account, and when it is forgotten. */
class AccountsTest {

    private static final CurrentUser PERSON =
            new CurrentUser("village1", "何秀兰", Set.of(Role.MEDIATOR), Set.of("C990100101201"), Set.of("990100101"));

    private final AccountStore store = mock();
    private final HandedOutPasswords handedOut = mock();
    private final Accounts accounts = new Accounts(store, handedOut, mock(), event -> {});

    @BeforeEach
    void oneAccount() {
        when(store.find("village1")).thenReturn(Optional.of(PERSON));
        when(store.passwordMatches("village1", "right")).thenReturn(true);
    }

    @Test
    void aPasswordIsCheckedOnceForManyRequests() {
        for (int i = 0; i < 5; i++) {
            assertThat(accounts.verify("village1", "right")).contains(PERSON);
        }

        verify(store, times(1)).passwordMatches("village1", "right");
        verify(store, times(1)).find("village1");
    }

    @Test
    void aWrongPasswordIsCheckedEveryTimeAndCountsEveryTime() {
        accounts.verify("village1", "right");

        assertThat(accounts.verify("village1", "wrong")).isEmpty();
        assertThat(accounts.verify("village1", "wrong")).isEmpty();

        verify(store, times(2)).passwordMatches("village1", "wrong");
    }

    @Test
    void whatHasChangedIsReadAgain() {
        accounts.verify("village1", "right");

        accounts.on(new AccountChanged("village1"));
        accounts.verify("village1", "right");

        verify(store, times(2)).passwordMatches("village1", "right");
        verify(store, times(2)).find("village1");
    }

    @Test
    void whoDoesNotExistIsNotRemembered() {
        assertThat(accounts.find("nobody")).isEmpty();

        when(store.find("nobody")).thenReturn(Optional.of(PERSON));
        assertThat(accounts.find("nobody")).isPresent();
        verify(store, never()).passwordMatches(any(), any());
    }

    @Test
    void aWrongPasswordEndsWhatIsRememberedOfTheRightOne() {
        accounts.verify("village1", "right");
        accounts.verify("village1", "wrong");

        accounts.verify("village1", "right");

        verify(store, times(2)).passwordMatches("village1", "right");
    }

    @Test
    void aFirstPasswordIsAskedForOnceUntilItIsChanged() {
        when(handedOut.existsById("village1")).thenReturn(true);
        assertThat(accounts.isHandedOut("village1")).isTrue();
        assertThat(accounts.isHandedOut("village1")).isTrue();
        verify(handedOut, times(1)).existsById("village1");

        when(handedOut.existsById("village1")).thenReturn(false);
        accounts.on(new AccountChanged("village1"));

        assertThat(accounts.isHandedOut("village1")).isFalse();
    }
}
