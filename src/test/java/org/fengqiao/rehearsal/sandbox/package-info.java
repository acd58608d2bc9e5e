@NullMarked
package org.fengqiao.rehearsal.sandbox;

import org.jspecify.annotations.NullMarked;
