/** Accounts, rights and doors in the engine. */
@NullMarked
package org.fengqiao.identity.process;

import org.jspecify.annotations.NullMarked;
