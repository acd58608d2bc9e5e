// Keeps on the server what is half filled in on one of our own pages, as Tasklist's forms are kept: a moment after the last stroke
// and when the page is left.

import {get, put, remove} from './api.js';
import {minuteOf} from './dates.js';
import {make} from './flow-dom.js';
import {words} from './words.js';

const WAIT = 1500;

/**
 * Begins to keep a form.
 *
 * @param path of the draft on the server
 * @param line where it is told
 * @param read answers the fields as they stand
 * @returns noticed (something was typed), over (it was sent: nothing is kept any more), rest (nothing more is kept until it goes on),
 *   carry (keeps it as another page shall find it)
 */
export function keepDraft(path, line, read) {
  let timer = 0;
  let running = Promise.resolve();
  let kept = JSON.stringify(read());
  const untouched = kept;
  let isOver = false;
  let isRestored = false;

  const tell = (text) => {
    const discard = make('button', {type: 'button', className: 'quiet', textContent: words('清除，重新填写', 'Discard and start afresh'), onclick: forget});
    line.replaceChildren(text, ' ', discard);
    line.hidden = false;
  };

  async function forget() {
    isOver = true;
    clearTimeout(timer);
    try {
      await running;
      await remove(path);
      location.reload();
    } catch (refused) {
      isOver = false;
      tell(words(`没有清除：${refused.message}`, `Not discarded: ${refused.message}`));
    }
  }

  async function keep(options) {
    clearTimeout(timer);
    const fields = read();
    const text = JSON.stringify(fields);
    if (isOver || text === kept) return;
    const before = kept;
    kept = text;
    running = put(path, {fields}, options)
      .then(({savedAt}) => isOver || tell(words(`未交的内容已保存（${minuteOf(savedAt)}），只有您自己能看到。`,
        `What you have not sent is kept (${minuteOf(savedAt)}); nobody else sees it.`)))
      .catch((refused) => {
        if (kept === text) kept = before;
        if (!isOver) tell(words(`未交的内容没有保存：${refused.message}`, `What you have not sent is not kept: ${refused.message}`));
      });
    await running;
  }

  addEventListener('pagehide', () => keep({keepalive: true}));
  document.addEventListener('visibilitychange', () => document.hidden && keep({keepalive: true}));
  // Whoever comes back to the page goes on with it.
  addEventListener('pageshow', ({persisted}) => { if (persisted) isOver = false; });
  get(path).then(({savedAt}) => (isRestored = Boolean(savedAt)) && line.hidden && tell(words(`已恢复您 ${minuteOf(savedAt)} 未交的内容。`,
    `What you had not sent on ${minuteOf(savedAt)} is back.`))).catch(() => {});

  return {
    noticed() {
      clearTimeout(timer);
      if (!isOver) timer = setTimeout(keep, WAIT);
    },
    rest() {
      isOver = true;
      clearTimeout(timer);
    },
    goOn() {
      isOver = false;
    },
    async carry(answers) {
      isOver = true;
      clearTimeout(timer);
      await running;
      if (isRestored || kept !== untouched || JSON.stringify(read()) !== untouched) await put(path, {fields: {...read(), ...answers}});
    },
    // Only what was still under way when the form was sent could come after it.
    async over() {
      isOver = true;
      clearTimeout(timer);
      line.hidden = true;
      await running;
      await remove(path).catch(() => {});
    }
  };
}
