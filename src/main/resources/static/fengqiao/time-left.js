// How long there is still for something, in working days and in a colour; the words say it too, for those who do not see colours.

import {words} from './words.js';

const SOON = 3;

/** The class of a date: past, due today or within three working days, or in good time. */
export function dueColour({late, daysLeft}) {
  if (late || daysLeft < 0) return 'fq-due-late';
  return daysLeft <= SOON ? 'fq-due-soon' : 'fq-due-fine';
}

const days = (count) => words(`${count} 个工作日`, `${count} working day${count === 1 ? '' : 's'}`);

/** What is left, or by how much it is past. */
export function timeLeft({late, daysLeft}) {
  if (daysLeft < 0) return words(`已超期 ${days(-daysLeft)}`, `${days(-daysLeft)} late`);
  if (late) return words('已超期', 'Overdue');
  if (daysLeft === 0) return words('今天到期', 'Due today');
  return words(`还剩 ${days(daysLeft)}`, `${days(daysLeft)} left`);
}

/** Until when, and how long that is. */
export const dueLine = (one) => words(`${one.due} 截止 · ${timeLeft(one)}`, `Due ${one.due} · ${timeLeft(one)}`);
