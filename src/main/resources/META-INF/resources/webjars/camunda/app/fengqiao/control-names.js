// Buttons and links of the web applications that show a picture only get the name that they show to a mouse, or one of ours; without it
// a screen reader says "button". Names only: what the controls do stays the engine's.

import {words} from '../../../fengqiao/words.js';

const FOLD = {
  filters: words('收起或展开任务列表', 'Fold or unfold the filters'),
  list: words('收起或展开任务', 'Fold or unfold the tasks'),
  task: words('收起或展开当前任务', 'Fold or unfold the task')
};

const NAMES = [
  ['button.region-toggle', (control) => FOLD[control.dataset.region]],
  ['button.maximize', () => words('放大或还原当前任务', 'Enlarge or restore the task')],
  ['button.dropdown-toggle', () => words('常用筛选条件', 'Saved criteria')],
  ['a.instance-link', () => words('在监督页打开这个流程', 'Open in Cockpit')],
  ['a.dropdown-toggle', () => words('添加排序', 'Add an order')]
];

const unnamed = (control) => !control.innerText.trim() && !control.getAttribute('aria-label') && !control.getAttribute('title');

function nameIt(control) {
  if (!unnamed(control)) return;
  const own = control.getAttribute('uib-tooltip') || control.querySelector('[uib-tooltip]')?.getAttribute('uib-tooltip');
  const name = own || NAMES.find(([place]) => control.matches(place))?.[1](control);
  if (name) control.setAttribute('aria-label', name);
}

// A field that opens a list says whether it is open; to be allowed to, it has to say that it is such a field.
const asCombobox = (field) => {
  if (field.getAttribute('role') !== 'combobox') field.setAttribute('role', 'combobox');
};

function equip() {
  document.querySelectorAll('button, a[href]').forEach(nameIt);
  document.querySelectorAll('input[aria-expanded][aria-owns]').forEach(asCombobox);
}

let due = 0;

new MutationObserver(() => {
  due ||= requestAnimationFrame(() => {
    due = 0;
    equip();
  });
}).observe(document.body, {childList: true, subtree: true, attributeFilter: ['uib-tooltip', 'href']});
equip();
