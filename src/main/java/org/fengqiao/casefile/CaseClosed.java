package org.fengqiao.casefile;

/** A case ended for good. */
public record CaseClosed(CaseNumber number) {}
