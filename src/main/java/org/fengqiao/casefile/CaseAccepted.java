package org.fengqiao.casefile;

/** A dispute was accepted and its file opened. */
public record CaseAccepted(CaseNumber number) {}
