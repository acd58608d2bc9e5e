// What the gate found, as a list; a finding about an element leads to it.

import {make} from './flow-dom.js';

const where = (finding) => [
  finding.elementName && finding.element ? `${finding.elementName}（${finding.element}）` : finding.element || '',
  finding.line ? `第 ${finding.line} 行` : ''].filter(Boolean).join('，');

function entry(finding, onChoose) {
  const words = [
    make('strong', {textContent: finding.severity === 'WARNING' ? '提醒 Warning' : '错误 Error'}), ' ',
    make('span', {className: 'where', textContent: [finding.file, where(finding)].filter(Boolean).join(' · ')}),
    make('span', {className: 'words'}, finding.chinese, ' ', make('span', {lang: 'en', textContent: finding.english || ''}))];
  const open = onChoose && (finding.element || finding.file);
  const node = open ? make('button', {type: 'button', className: 'finding'}, ...words) : make('div', {className: 'finding'}, ...words);
  if (open) node.addEventListener('click', () => onChoose(finding));
  return make('li', {className: finding.severity === 'WARNING' ? 'warning' : 'error'}, node);
}

/** The findings, errors first. */
export const findingList = (findings, onChoose) => make('ul', {className: 'findings'},
  ...[...findings].sort((one, other) => (one.severity === 'WARNING') - (other.severity === 'WARNING')).map((each) => entry(each, onChoose)));
