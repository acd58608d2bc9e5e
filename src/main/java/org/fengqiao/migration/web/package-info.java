@NullMarked
package org.fengqiao.migration.web;

import org.jspecify.annotations.NullMarked;
