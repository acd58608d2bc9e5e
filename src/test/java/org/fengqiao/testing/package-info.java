/** What tests of all modules share: databases, contexts, fixtures. */
@NullMarked
package org.fengqiao.testing;

import org.jspecify.annotations.NullMarked;
