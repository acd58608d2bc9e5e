package org.fengqiao.shared;

/** A name in Chinese and in English. */
public record Label(String chinese, String english) {}
