// How many fields of a form are at fault, and the first of them, in one line beside the button that sends it.

import {words} from './words.js';

const NAMED = 3;

/** Of the labels of the fields at fault, in their order; there is one at least. */
export function faultCount(labels) {
  const names = labels.slice(0, NAMED);
  const more = labels.length > NAMED;
  return words(
    `还有 ${labels.length} 项没填或填错：${names.join('、')}${more ? ' 等' : ''}`,
    `${labels.length} field${labels.length === 1 ? '' : 's'} to fill in or correct: ${names.join(', ')}${more ? ', …' : ''}`);
}
