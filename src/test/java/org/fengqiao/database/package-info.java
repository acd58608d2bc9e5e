@NullMarked
package org.fengqiao.database;

import org.jspecify.annotations.NullMarked;
