// The ways from a draft to pages of others, as far as this installation has them.

import {link} from './flow-dom.js';

const ROOT = new URL('../', import.meta.url);

const exists = async (page) => (await fetch(new URL(page, ROOT), {method: 'HEAD', credentials: 'same-origin'}).catch(() => ({ok: false}))).ok;

const WAYS = [
  {page: 'flow-rehearsal', words: '预演 Rehearse', fits: () => true},
  {page: 'flow-dates', words: '会变动的期限 Dates that would move', fits: (files) => files.list().some((file) => file.kind === 'DECISION' && file.change !== 'SAME')}
];

export async function showLinks(holder, files) {
  const there = await Promise.all(WAYS.map(async (way) => way.fits(files) && await exists(way.page)));
  holder.replaceChildren(...WAYS.filter((way, at) => there[at]).map((way) => link(way.words, `${way.page}?${new URLSearchParams({draft: files.id})}`)));
}
