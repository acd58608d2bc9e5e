package org.fengqiao.organisation;

/**
 * Lists of units, committees or people were written; published within the import's transaction.
 *
 * @param by login id of whoever brought the files, or {@code system} for files brought at start
 */
public record CountyImported(String by, ImportReport report) {}
