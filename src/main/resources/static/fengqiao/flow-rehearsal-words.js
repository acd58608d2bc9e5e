// What a rehearsal says, in words.

import {moment} from './flow-words.js';

export const DIFFERENCES = {
  OTHER_PATH: '走另一条路',
  OTHER_END: '在别处结束',
  LIMIT_MISSED: '原来守住的期限会超过',
  STUCK: '走不下去',
  ANSWER_NEEDED: '要有人回答从来没有问过的问题'
};

const ENGLISH = {
  SAME: 'the same', OTHER_PATH: 'takes another path', OTHER_END: 'ends elsewhere', LIMIT_MISSED: 'misses a limit it kept',
  STUCK: 'gets stuck', ANSWER_NEEDED: 'needs an answer never given', INCOMPARABLE: 'cannot be compared'
};

export const KINDS = ['SAME', 'OTHER_PATH', 'OTHER_END', 'LIMIT_MISSED', 'STUCK', 'ANSWER_NEEDED', 'INCOMPARABLE'];

const CHINESE = {SAME: '没有不同', INCOMPARABLE: '不能比较', ...DIFFERENCES};

export const inWords = (kind) => `${CHINESE[kind]} ${ENGLISH[kind]}`;

const STATES = {
  RECORDING: '正在取案件记录 Recording the cases',
  RUNNING: '正在演练 At work',
  DONE: '演练完成 Done',
  FAILED: '没有完成 Failed',
  CANCELLED: '已停止，已有的结果保留 Stopped',
  INTERRUPTED: '服务器中断，已有的结果保留 Interrupted'
};

export const stateInWords = (run) => `${STATES[run.state]}：${run.done} / ${run.total || run.asked}`;

export const nameOf = (spot) => spot.name || spot.element;


const lateness = (missed) => {
  const hours = Math.round((new Date(missed.done) - new Date(missed.after)) / 3600000);
  return hours < 48 ? `${hours} 小时` : `${Math.round(hours / 24)} 天`;
};

const fieldsOf = (answer) => answer.fields.length
  ? `：${answer.fields.map((field) => `${field.label || field.key}${field.required ? '（必填）' : ''}`).join('、')}`
  : '';

/** All that was found of a case, a line each. */
export const linesOf = (result) => [
  result.incomparable && `${result.incomparable.chinese}${result.incomparable.at ? `（${nameOf(result.incomparable.at)}）` : ''} ${result.incomparable.english}`,
  result.leaves && `从这里分开：现行流程${result.leaves.inForce ? `到“${nameOf(result.leaves.inForce)}”` : '没有别的步骤'}，草稿${result.leaves.draft ? `到“${nameOf(result.leaves.draft)}”` : '没有走到'}。`,
  result.differences.includes('OTHER_END') && `结束：现行流程${result.endInForce ? `“${nameOf(result.endInForce)}”` : '还在办'}，草稿${result.endDraft ? `“${nameOf(result.endDraft)}”` : '没有结束'}。`,
  ...result.missed.map((one) => `期限“${one.limit || nameOf(one.at)}”（${nameOf(one.at)}）：现行 ${moment(one.before) || '没有期限'}，草稿 ${moment(one.after)}，实际 ${moment(one.done)}，会超过 ${lateness(one)}。`),
  ...result.answers.map((one) => `“${nameOf(one.at)}”要有人回答${fieldsOf(one)}`),
  result.stuck && `${result.stuck.at ? `“${nameOf(result.stuck.at)}”：` : ''}${result.stuck.chinese} ${result.stuck.english}`,
  ...result.notes.map((one) => `说明：${one.chinese} ${one.english}`)
].filter(Boolean);
