/** Fengqiao: a county settles people's disputes before they become lawsuits. */
@NullMarked
package org.fengqiao;

import org.jspecify.annotations.NullMarked;
