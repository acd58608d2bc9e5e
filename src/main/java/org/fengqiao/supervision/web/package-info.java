@NullMarked
package org.fengqiao.supervision.web;

import org.jspecify.annotations.NullMarked;
