// The ways from a draft to the pages that tell what it would do.

import {link} from './flow-dom.js';

const PENDING = ['OPEN', 'SUBMITTED', 'PLANNED'];

const address = (page, draft) => `${page}?${new URLSearchParams({draft: draft.id})}`;

const changesTable = (files) => files.list().some((file) => file.kind === 'DECISION' && file.change !== 'SAME');

/** Which open dates would move: asked before a table comes into force. */
export const datesLink = (files) => changesTable(files)
  ? Object.assign(link('会变动的期限 Dates that would move', address('flow-dates', files.draft)), {target: '_blank'}) : null;

export function showLinks(holder, files) {
  const pending = PENDING.includes(files.draft.state);
  holder.replaceChildren(...pending ? [link('演练 Rehearse', address('flow-rehearsal', files.draft)), datesLink(files)].filter(Boolean) : []);
}
