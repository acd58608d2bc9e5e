/** Reads lists out of CSV and XLSX files, cell by cell, and collects everything that is wrong with them. */
@NullMarked
package org.fengqiao.shared.sheet;

import org.jspecify.annotations.NullMarked;
