@NullMarked
package org.fengqiao.rehearsal;

import org.jspecify.annotations.NullMarked;
