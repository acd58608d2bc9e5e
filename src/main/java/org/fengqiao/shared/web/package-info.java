@NullMarked
package org.fengqiao.shared.web;

import org.jspecify.annotations.NullMarked;
