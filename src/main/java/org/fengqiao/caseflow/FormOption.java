package org.fengqiao.caseflow;

/** One line of a select or radio field whose options the server gives ({@code valuesKey} in the form). */
public record FormOption(String value, String label) {}
