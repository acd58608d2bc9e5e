// The Disputes dashboard of Cockpit. Charts are large: they are fetched only where the dashboard stands.

import {make, style} from './dom.js';
import {words} from './words.js';

/** Cockpit puts plug-ins below its own figures; a style shows ours above, and here the keyboard comes to it first as well. */
function first(node: HTMLElement): void {
  const part = node.closest('section.deprecate');
  if (part?.previousElementSibling) part.parentElement?.prepend(part);
}

export default {
  id: 'fengqiao-disputes',
  pluginPoint: 'cockpit.dashboard',
  // Above the engine's own figures: this is what a supervisor comes for.
  priority: 1000,
  render(node: HTMLElement): void {
    style();
    const holder = make('div', {className: 'fq-widget fq-dashboard'}, make('p', {}, words('正在载入…', 'Loading…')));
    node.replaceChildren(holder);
    requestAnimationFrame(() => first(node));
    import('./disputes.js').then(({showDashboard}) => showDashboard(holder)).catch((failed: unknown) => {
      holder.replaceChildren(make('p', {className: 'fq-refusal', role: 'alert'}, words('页面没有载入完整，请刷新。', 'The page did not load; please reload.'), ` ${String(failed)}`));
    });
  }
};
