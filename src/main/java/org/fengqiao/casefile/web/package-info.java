@NullMarked
package org.fengqiao.casefile.web;

import org.jspecify.annotations.NullMarked;
