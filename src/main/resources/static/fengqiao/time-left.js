// How long there is still for something, in working days and in a colour; the words say it too, for those who do not see colours.

import {words} from './words.js';

const SOON = 3;

/** The class of a date: past, due today or within three working days, or in good time. */
export function dueColour({late, daysLeft}) {
  if (late || daysLeft < 0) return 'fq-due-late';
  return daysLeft <= SOON ? 'fq-due-soon' : 'fq-due-fine';
}

/** What is left, or by how much it is past. */
export function timeLeft({late, daysLeft}) {
  if (daysLeft < 0) return words(`已超期 ${-daysLeft} 个工作日`, `${-daysLeft} working days late`);
  if (late) return words('已超期', 'Overdue');
  if (daysLeft === 0) return words('今天到期', 'Due today');
  return words(`还剩 ${daysLeft} 个工作日`, `${daysLeft} working days left`);
}
