// Case numbers as they stand on papers, （2026）青溪人调字第00017号, wherever a page would show the plain form that addresses and the engine use.

import {post} from './api.js';

const PLAIN = /\b[A-Z]{2,4}-\d{4}-\d{5,7}\b/g;
const MOST = 200;

const known = new Map();
let wanted = new Set();
let asking = null;

// What is asked for in one turn of the page goes in one question; whoever may not ask reads on in the plain form.
async function ask() {
  await Promise.resolve();
  const all = [...wanted];
  wanted = new Set();
  asking = null;
  for (let at = 0; at < all.length; at += MOST) {
    const numbers = all.slice(at, at + MOST);
    const found = await post('api/disputes/official-numbers', {numbers}).catch(() => []);
    found.forEach(({number, official}) => known.set(number, official));
  }
}

/** The official numbers of plain ones; one that cannot be known is its own. */
export async function officialNumbers(numbers) {
  numbers.filter((number) => !known.has(number)).forEach((number) => wanted.add(number));
  if (wanted.size) asking ||= ask();
  await asking;
  return numbers.map((number) => known.get(number) || number);
}

function texts(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.data.match(PLAIN) && !node.parentElement.closest('script, style, code, textarea, .fq-refusal, [cam-widget-search], [data-plain]')) found.push(node);
  }
  return found;
}

/** Writes every plain number below an element in its official form; the plain one stands in the title of what holds it. */
export async function writeOfficially(root) {
  const found = texts(root);
  await officialNumbers([...new Set(found.flatMap((node) => node.data.match(PLAIN)))]);
  for (const node of found) {
    const plain = node.data;
    const text = plain.replace(PLAIN, (number) => known.get(number) || number);
    if (text === plain) continue;
    node.data = text;
    if (!node.parentElement.title) node.parentElement.title = plain.trim();
  }
}

/** The same for whatever comes below an element later. */
export function keepOfficial(root) {
  let due = 0;
  const write = () => {
    due ||= requestAnimationFrame(() => {
      due = 0;
      writeOfficially(root);
    });
  };
  new MutationObserver(write).observe(root, {childList: true, subtree: true, characterData: true});
  write();
}
