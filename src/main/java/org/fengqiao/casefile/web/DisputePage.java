package org.fengqiao.casefile.web;

import java.util.List;

/** A page of a list of cases, newest first. Pages count from 0. */
record DisputePage(List<DisputeRow> items, int page, int size, long total) {}
