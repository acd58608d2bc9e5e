package org.fengqiao.casefile;

/** The file's time is over: in the same transaction each module takes out what it keeps unsealed of the people in it. */
public record CaseAnonymised(CaseNumber number) {}
