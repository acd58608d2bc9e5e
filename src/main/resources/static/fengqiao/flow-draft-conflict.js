// Somebody else saved the draft meanwhile: says so, and gives every way on. What was changed here stays until one is chosen.

import {compare} from './flow-compare.js';
import {button, make, saveAsFile} from './flow-dom.js';

async function showDifference(holder, files) {
  await files.catchUp();
  const name = files.unsaved[0];
  await compare(holder, files.list().find((file) => file.name === name).kind, await files.onServer(name), files.edits.get(name), ['别人保存的 Theirs', '我改的 Mine']);
}

/**
 * @param message what the server said
 * @param ways files of the draft; again saves once more; reopen shows the file anew
 */
export function showConflict(holder, message, {files, again, reopen}) {
  const difference = make('div');
  const over = async () => {
    await files.catchUp();
    again();
  };
  const theirs = async () => {
    await files.giveUp();
    holder.hidden = true;
    reopen();
  };
  holder.replaceChildren(
    make('p', {className: 'refusal', textContent: message}),
    make('p', {textContent: '您改的内容还在这一页上，没有丢。请选一种办法：'}, make('span', {lang: 'en', textContent: ' Your changes are still on this page. Choose a way on:'})),
    make('p', {className: 'buttons'},
      button('下载我改的 Download mine', () => files.unsaved.forEach((name) => saveAsFile(name, files.edits.get(name))), 'quiet small'),
      button('看两份的差别 Compare', () => showDifference(difference, files), 'quiet small'),
      button('用我的代替 Save mine over it', over, 'small'),
      button('放弃我的，用别人的 Take theirs', theirs, 'quiet small')),
    difference);
  holder.hidden = false;
  holder.scrollIntoView({block: 'nearest'});
}
