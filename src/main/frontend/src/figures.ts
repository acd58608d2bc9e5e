// What GET /api/figures answers. Each address named …Cases or cases is the list behind the number beside it.

import {words, type Named} from './words.js';

export interface Total extends Named {
  figure: string;
  value: number;
  cases: string;
}

export interface Group extends Named {
  key: string;
  open: number;
  accepted: number;
  closed: number;
  openCases: string;
  acceptedCases: string;
  closedCases: string;
}

export interface StageOpen extends Named {
  key: string;
  open: number;
  openCases: string;
}

export interface Week {
  from: string;
  to: string;
  accepted: number;
  closed: number;
  open: number;
  acceptedCases: string;
  closedCases: string;
  openCases: string;
}

export interface StageDays extends Named {
  stage: string;
  left: number;
  median: number;
  p90: number;
  cases: string;
}

export interface OnTime extends Named {
  stage: string;
  onTime: number;
  late: number;
  rate: number | null;
  overdue: number;
  onTimeCases: string;
  lateCases: string;
  overdueCases: string;
}

export interface Overdue {
  number: string;
  official: string;
  category: string;
  categoryEnglish: string;
  township: string;
  stage: string;
  stageName: string;
  stageEnglish: string;
  step: string | null;
  dueOn: string;
  workingDaysLate: number;
  holder: string;
  reassign: boolean;
  urged: {at: string; times: number; today: boolean} | null;
}

export interface Heat {
  township: string;
  townshipName: string;
  category: string;
  categoryName: string;
  categoryEnglish: string;
  value: number;
  usual: number;
  standsOut: boolean;
  cases: string;
}

export interface Figures {
  asOf: string;
  waiting: number;
  from: string;
  to: string;
  unit: {code: string; name: string; level: string};
  totals: Total[];
  byStage: StageOpen[];
  byTier: Group[];
  byCategory: Group[];
  byTownship: Group[];
  weeks: Week[];
  success: {
    agreed: number; failed: number; rate: number | null; rateOfAll: number | null;
    withdrawn: number; notAccepted: number; voided: number; merged: number;
    agreedCases: string; failedCases: string; withdrawnCases: string; notAcceptedCases: string; voidedCases: string; mergedCases: string;
  };
  performance: {performed: number; due: number; rate: number | null; performedCases: string; dueCases: string};
  satisfaction: {rated: number; satisfied: number; rate: number | null; average: number | null; ratedCases: string; satisfiedCases: string};
  stageDays: StageDays[];
  onTime: OnTime[];
  overdue: {total: number; cases: string; acts: boolean; rows: Overdue[]};
  heat: {from: string; to: string; months: number; cells: Heat[]};
}

export interface CaseRow {
  number: string;
  official: string;
  categoryName: string;
  categoryEnglish: string;
  townshipName: string;
  villageName: string;
  standingName: string;
  standingEnglish: string;
  stageName: string | null;
  stageEnglish: string | null;
  endingName: string | null;
  endingEnglish: string | null;
  acceptedOn: string;
  closedOn: string | null;
}

/** What a case is about. */
export const categoryOf = (one: {categoryName: string; categoryEnglish: string}): string => words(one.categoryName, one.categoryEnglish);

/** Where a case stands: its stage while it is open, how it ended afterwards. */
export const standsAt = (one: CaseRow): string => words(
  one.stageName || one.endingName || one.standingName, one.stageEnglish || one.endingEnglish || one.standingEnglish);

export interface CasePage extends Named {
  page: number;
  size: number;
  total: number;
  rows: CaseRow[];
}
