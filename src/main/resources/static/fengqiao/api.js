// Talks to the application's own API with the session of the web applications. Every refusal becomes an Error whose message can be shown;
// what stands at single fields or lines is in its errors and findings, which are there, empty, on a broken line too.

import {ONCE} from './once.js';

const ROOT = new URL('../', import.meta.url);

const IN_WORDS = {
  401: '登录已失效，请重新登录。Please log in again.',
  403: '您无权进行此操作。You may not do this.',
  404: '没有找到，或您无权查看。Not found, or not yours to see.',
  409: '案件状态已变化，请刷新后再试。The case has moved on; reload and try again.'
};

// The token of the session stands in a cookie that only pages under the web applications' path can read; answers carry it as a header.
let token = '';

const csrfToken = () => {
  const cookie = document.cookie.split('; ').find((one) => one.startsWith('XSRF-TOKEN='));
  return cookie ? decodeURIComponent(cookie.slice('XSRF-TOKEN='.length)) : token;
};

// The engine's own REST says it in message, which is English but for the refusals of the field.
const wordsOf = (status, problem) => problem.detail || IN_WORDS[status] || (status === 400 && problem.message)
  || `系统暂时无法处理（${status}）。The system cannot do this now (${status}).`;

async function request(path, options) {
  let answer;
  try {
    answer = await fetch(new URL(path, ROOT), {credentials: 'same-origin', ...options});
  } catch {
    throw Object.assign(new Error('连接不上服务器，请检查网络。The server does not answer.'), {errors: [], findings: []});
  }
  token = answer.headers.get('X-XSRF-TOKEN') || token;
  if (!answer.ok) {
    const problem = await answer.json().catch(() => ({}));
    const {chinese, english, errors = [], findings = []} = problem;
    throw Object.assign(new Error(wordsOf(answer.status, problem)), {status: answer.status, errors, findings, chinese, english});
  }
  return answer;
}

const readJson = (answer) => (answer.headers.get('content-type') || '').includes('json') ? answer.json() : null;

export const get = async (path) => readJson(await request(path, {headers: {Accept: 'application/json'}}));

const withBody = (method) => async (path, body, options = {}) => readJson(await request(path, {
  method,
  headers: {Accept: 'application/json', 'Content-Type': 'application/json', 'X-XSRF-TOKEN': csrfToken()},
  body: JSON.stringify(body),
  ...options
}));

export const post = withBody('POST');

export const put = withBody('PUT');

const PATIENCE = 60_000;

/** Posts a form under a token of once.js; isEarlier when the answer is that of an earlier sending with it. */
export async function postOnce(path, body, token) {
  const answer = await request(path, {
    method: 'POST',
    headers: {Accept: 'application/json', 'Content-Type': 'application/json', 'X-XSRF-TOKEN': csrfToken(), [ONCE]: token},
    body: JSON.stringify(body),
    signal: AbortSignal.timeout?.(PATIENCE)
  });
  return {...await readJson(answer), isEarlier: answer.headers.get(ONCE) === 'earlier'};
}

export const remove = withBody('DELETE');

/** Posts a question and saves the file that answers it. */
export async function fetchFile(path, body, name) {
  const answer = await request(path, {
    method: 'POST',
    headers: {Accept: 'text/csv, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, application/problem+json', 'Content-Type': 'application/json', 'X-XSRF-TOKEN': csrfToken()},
    body: JSON.stringify(body)
  });
  const link = Object.assign(document.createElement('a'), {href: URL.createObjectURL(await answer.blob()), download: name});
  link.click();
  URL.revokeObjectURL(link.href);
}

/** A file as it is. */
export const getText = async (path) => (await request(path, {headers: {Accept: '*/*'}})).text();

/** Puts a file as it is. */
export const putText = async (path, body) => readJson(await request(path, {
  method: 'PUT',
  headers: {Accept: 'application/json', 'Content-Type': 'text/plain;charset=utf-8', 'X-XSRF-TOKEN': csrfToken()},
  body
}));

/** Posts a file as it is. */
export const send = async (path, contentType, body) => readJson(await request(path, {
  method: 'POST',
  headers: {Accept: 'application/json', 'Content-Type': contentType, 'X-XSRF-TOKEN': csrfToken()},
  body
}));

/** Posts files as a form does. */
export const upload = async (path, form) => readJson(await request(path, {
  method: 'POST',
  headers: {Accept: 'application/json', 'X-XSRF-TOKEN': csrfToken()},
  body: form
}));

const refusedWith = (status, text) => {
  let problem = {};
  try {
    problem = JSON.parse(text);
  } catch { /* no words of the server's */ }
  return Object.assign(new Error(wordsOf(status, problem)), {status, again: status >= 500});
};

/**
 * Posts files as a form does, and tells how much of it is sent, from 0 to 1. A refusal that another try may mend (a line that
 * broke, a server that is busy) has again set; a cancelled one has cancelled set. What was made by it, isNew.
 */
export function progressUpload(path, form, progress) {
  const line = new XMLHttpRequest();
  const answer = new Promise((done, failed) => {
    const broken = (words, marks) => () => failed(Object.assign(new Error(words), marks));
    line.upload.addEventListener('progress', (event) => event.lengthComputable && progress(event.loaded / event.total));
    line.addEventListener('load', () => {
      token = line.getResponseHeader('X-XSRF-TOKEN') || token;
      if (line.status >= 200 && line.status < 300) done({...JSON.parse(line.responseText), isNew: line.status === 201});
      else failed(refusedWith(line.status, line.responseText));
    });
    line.addEventListener('error', broken('网络中断，没有传完。The line broke before all was sent.', {again: true}));
    line.addEventListener('timeout', broken('网络太慢，没有传完。The line is too slow.', {again: true}));
    line.addEventListener('abort', broken('已取消。Cancelled.', {cancelled: true}));
    line.open('POST', new URL(path, ROOT));
    line.setRequestHeader('Accept', 'application/json');
    line.setRequestHeader('X-XSRF-TOKEN', csrfToken());
    line.send(form);
  });
  return {answer, abort: () => line.abort()};
}

/** Who is logged in, or null. */
export async function whoAmI() {
  try {
    return await get('api/me');
  } catch (refused) {
    if (refused.status === 401) return null;
    throw refused;
  }
}
