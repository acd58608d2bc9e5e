@NullMarked
package org.fengqiao.processadmin.web;

import org.jspecify.annotations.NullMarked;
