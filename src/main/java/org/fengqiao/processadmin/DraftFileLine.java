package org.fengqiao.processadmin;

/**
 * A file of a stage that a draft touches.
 *
 * @param change {@code ADDED}, {@code CHANGED} or {@code SAME}
 * @param kind {@code PROCESS}, {@code DECISION} or {@code FORM}
 * @param key id of the process, decision or form; empty where the file cannot be read
 * @param stage key of the process or decision to which it goes; empty where none asks it yet
 */
public record DraftFileLine(String name, String change, String kind, String key, String stage) {}
