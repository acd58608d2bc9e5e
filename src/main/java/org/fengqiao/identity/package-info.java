/**
 * Who people are and what they may do: accounts, roles, the rights of each role in the engine, the login of every request
 * that is not for the engine's web applications, and the doors of the engine that are closed to everybody. Owns
 * handed_out_password, login_session, personal_token, second_factor, recovery_code, account_record and
 * closed_account (the accounts themselves are in the engine's tables); publishes AccountChanged,
 * AccountMoved, AccountClosed and AccountReopened.
 */
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {"shared", "organisation", "roster"})
@NullMarked
package org.fengqiao.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
