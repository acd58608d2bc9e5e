// The two languages of a widget; which of them is shown, the web applications' own choice says.

import {words} from '../words.js';

export {words};

export interface Named {
  chinese: string;
  english: string;
}

export const named = (one: Named): string => words(one.chinese, one.english);

export const percent = (rate: number | null): string => rate === null ? '—' : `${(rate * 100).toFixed(1)}%`;

/** Seconds of the calendar as days and hours. */
export function span(seconds: number): string {
  const hours = Math.round(seconds / 3600);
  if (hours < 1) return words('不到 1 小时', 'under 1 h');
  if (hours < 48) return words(`${hours} 小时`, `${hours} h`);
  return words(`${(hours / 24).toFixed(1)} 天`, `${(hours / 24).toFixed(1)} d`);
}
