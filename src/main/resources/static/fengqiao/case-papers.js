// The papers of a case: what there is, and adding more by dropping, choosing or photographing. Used by the view of a case.
// Nothing here needs an address of the blob: kind, which the web applications' policy forbids for pictures: what is chosen is
// drawn on a canvas, what is kept comes from the server.

import {get, progressUpload, remove} from './api.js';
import {dayOf} from './dates.js';
import {element} from './dom.js';
import {smaller, thumbnail} from './picture-scale.js';
import {words} from './words.js';

const ACCEPT = 'image/jpeg,image/png,image/webp,application/pdf,.pdf,.docx,.odt';
const MOST = 20 * 1024 * 1024;

const bytes = (size) => size < 1024 ? words(`${size} 字节`, `${size} bytes`) : size < 1024 * 1024 ? `${Math.round(size / 1024)} KB` : `${(size / 1024 / 1024).toFixed(1)} MB`;

const button = (text, act, props = {}) => {
  const node = element('button', {type: 'button', className: 'quiet', ...props}, text);
  node.addEventListener('click', act);
  return node;
};

// The day in the county: a moment comes in universal time, and before eight in the morning that is the day before.

const papersOf = (number) => `api/disputes/${encodeURIComponent(number)}/papers`;

const addressOf = (number, paper) => new URL(`../${papersOf(number)}/${paper.id}/content`, import.meta.url).href;

// A picture in the middle of the screen; Escape and the button close it.
function preview(number, paper) {
  const said = element('p', {className: 'fq-none', role: 'status'}, words('正在打开…', 'Opening…'));
  const picture = element('img', {alt: paper.name});
  picture.addEventListener('load', () => said.remove());
  picture.addEventListener('error', () => { said.textContent = words('图片打不开，请稍后再试。', 'The picture cannot be opened now.'); });
  const dialog = element('dialog', {className: 'fq-preview', ariaLabel: paper.name},
    element('header', {}, element('strong', {}, paper.name), button(words('关闭', 'Close'), () => dialog.close())), said, picture,
    element('a', {href: `${addressOf(number, paper)}?download=true`, download: paper.name}, words('下载', 'Download')));
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  picture.src = addressOf(number, paper);
}

function withdrawal(number, paper, reload) {
  const reason = element('input', {type: 'text', required: true, minLength: 2, maxLength: 200, placeholder: words('撤下原因（会记录）', 'Why it is withdrawn (is recorded)'), ariaLabel: words('撤下原因', 'Reason')});
  const refusal = element('span', {className: 'fq-refusal', role: 'alert'});
  const form = element('form', {className: 'fq-unveil', hidden: true}, reason, element('button', {type: 'submit'}, words('确定撤下', 'Withdraw')), refusal);
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    try {
      await remove(`${papersOf(number)}/${paper.id}`, {reason: reason.value});
      await reload();
    } catch (refused) {
      refusal.textContent = refused.message;
    }
  });
  const open = button(words('撤下', 'Withdraw'), () => {
    form.hidden = !form.hidden;
    if (!form.hidden) reason.focus();
  }, {className: 'fq-link', title: words(`撤下 ${paper.name}`, `Withdraw ${paper.name}`)});
  return [' ', open, form];
}

const title = (number, paper) => paper.picture
  ? button(paper.name, () => preview(number, paper), {className: 'fq-link', title: words(`查看 ${paper.name}`, `Look at ${paper.name}`)})
  : element('a', {href: `${addressOf(number, paper)}?download=true`, download: paper.name, title: words(`下载 ${paper.name}`, `Download ${paper.name}`)}, paper.name);

const line = (number, paper, reload) => element('li', {className: paper.withdrawnAt ? 'fq-withdrawn' : ''},
  element('span', {className: 'fq-pill'}, words(paper.kindName, paper.kindEnglish)), ' ', title(number, paper), ' ',
  element('small', {}, `${paper.ending.toUpperCase()} ${bytes(paper.size)}${words('，', ', ')}${paper.addedBy} ${dayOf(paper.addedAt)}`),
  ...(paper.withdrawnAt ? [element('small', {}, words('　已撤下：', ' Withdrawn: ') + `${paper.withdrawalReason}${words('（', ' (')}${paper.withdrawnBy} ${dayOf(paper.withdrawnAt)}${words('）', ')')}`)] : []),
  ...(paper.mayWithdraw ? withdrawal(number, paper, reload) : []));

// One chosen file on its way: what it is, how far it is, and what can be done.
function wayOf(number, file, kind, done) {
  const said = element('span', {role: 'status'});
  const bar = element('progress', {max: 100, value: 0, ariaLabel: words(`上传 ${file.name}`, `Sending ${file.name}`)});
  const acts = element('span', {});
  const node = element('li', {className: 'fq-sending'}, thumbnail(file), element('span', {}, file.name), ' ',
    element('small', {}, bytes(file.size)), ' ', bar, ' ', said, ' ', acts);
  const stop = (why, className, ...buttons) => {
    bar.hidden = true;
    said.className = className;
    said.textContent = why;
    acts.replaceChildren(...buttons, button(words('移除', 'Remove'), () => node.remove()));
  };
  const send = async () => {
    bar.hidden = false;
    said.className = '';
    said.textContent = words('准备中…', 'Preparing…');
    let running = null;
    let cancelled = false;
    acts.replaceChildren(button(words('取消', 'Cancel'), () => {
      cancelled = true;
      running?.abort();
    }));
    try {
      const small = await smaller(file);
      if (small.size > MOST) throw new Error(words('文件超过 20 MB，请压缩或者分开上传。', 'The file is larger than 20 MB; make it smaller or send it in parts.'));
      if (cancelled) throw Object.assign(new Error(''), {cancelled});
      const form = new FormData();
      form.append('kind', kind());
      form.append('file', small, file.name);
      running = progressUpload(papersOf(number), form, (part) => {
        bar.value = Math.round(part * 100);
        said.textContent = part < 1 ? `${bar.value}%（${bytes(small.size)}）` : words('已送达，正在检查…', 'Sent, being checked…');
      });
      const kept = await running.answer;
      if (kept.isNew) node.remove();
      else stop(words('这份材料已经有了，没有重复保存。', 'It is there already, and is kept once.'), 'fq-none');
      await done();
    } catch (refused) {
      if (refused.cancelled) stop(words('已取消。', 'Cancelled.'), 'fq-none', button(words('重新上传', 'Send again'), send));
      else if (refused.again) stop(refused.message, 'fq-refusal', button(words('重试', 'Try again'), send));
      else stop(refused.message, 'fq-refusal');
    }
  };
  return {node, send};
}

function adding(number, kinds, reload) {
  const kind = element('select', {ariaLabel: words('材料类别', 'Kind')}, ...kinds.map((one) => element('option', {value: one.kind, selected: one.kind === 'EVIDENCE'}, words(one.chinese, one.english))));
  const waiting = element('ul', {className: 'fq-waiting'});
  // One after the other: on a slow line two at once are both slow.
  let queue = Promise.resolve();
  const take = (files) => [...files].forEach((file) => {
    const chosen = kind.value;
    const way = wayOf(number, file, () => chosen, reload);
    waiting.append(way.node);
    queue = queue.then(way.send);
  });
  const input = (props) => {
    const node = element('input', {type: 'file', hidden: true, ...props});
    node.addEventListener('change', () => {
      take(node.files);
      node.value = '';
    });
    return node;
  };
  const files = input({multiple: true, accept: ACCEPT, className: 'fq-files'});
  const camera = input({accept: 'image/*', className: 'fq-camera'});
  camera.setAttribute('capture', 'environment');
  const zone = element('div', {className: 'fq-drop'}, element('label', {}, words('材料类别 ', 'Kind '), kind), ' ',
    button(words('选择文件', 'Choose files'), () => files.click()), ' ', button(words('拍照', 'Camera'), () => camera.click(), {className: 'quiet fq-shoot'}),
    element('small', {}, words(
      '也可以把文件拖到这里。JPEG、PNG、WebP、PDF、Word（docx）、ODT，每份最多 20 MB；照片会先缩小，并去掉拍摄地点。',
      'Or drop files here. JPEG, PNG, WebP, PDF, Word (docx), ODT, at most 20 MB each; photos are made smaller first, and lose the place where they were taken.')), files, camera);
  ['dragenter', 'dragover'].forEach((name) => zone.addEventListener(name, (event) => {
    event.preventDefault();
    zone.classList.add('fq-over');
  }));
  ['dragleave', 'drop'].forEach((name) => zone.addEventListener(name, () => zone.classList.remove('fq-over')));
  zone.addEventListener('drop', (event) => {
    event.preventDefault();
    take(event.dataTransfer.files);
  });
  return [zone, waiting];
}

/** The section with the papers of a case; it fills itself, and says why when it cannot. */
export function casePapers(number) {
  const list = element('ul', {className: 'fq-paper-list'});
  const entry = element('div', {});
  const section = element('section', {className: 'fq-papers'}, element('h4', {}, words('材料', 'Documents')), list, entry);
  const reload = async () => {
    try {
      const papers = await get(papersOf(number));
      list.replaceChildren(...(papers.items.length
        ? papers.items.map((paper) => line(number, paper, reload))
        : [element('li', {className: 'fq-none'}, words('尚无材料。', 'No documents yet.'))]));
      if (papers.mayAdd && !entry.hasChildNodes()) entry.append(...adding(number, papers.kinds, reload));
    } catch (refused) {
      // A guest of the case reads what it is about, and no papers.
      if (refused.status === 404) section.hidden = true;
      else list.replaceChildren(element('li', {className: 'fq-refusal', role: 'alert'}, refused.message));
    }
  };
  reload();
  return section;
}
