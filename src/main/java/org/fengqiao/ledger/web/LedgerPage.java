package org.fengqiao.ledger.web;

import java.util.List;

/** A page of the ledger, newest line first. Pages count from 0. */
record LedgerPage(List<LedgerLine> items, int page, int size, long total) {}
