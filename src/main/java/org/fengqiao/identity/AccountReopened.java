package org.fengqiao.identity;

/** Somebody whose account was over is back. */
public record AccountReopened(String login) {}
