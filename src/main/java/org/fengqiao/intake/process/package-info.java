@NullMarked
package org.fengqiao.intake.process;

import org.jspecify.annotations.NullMarked;
