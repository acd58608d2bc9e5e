@NullMarked
package org.fengqiao.document.web;

import org.jspecify.annotations.NullMarked;
