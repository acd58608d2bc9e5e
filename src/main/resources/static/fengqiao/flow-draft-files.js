// The files of a draft as this page holds them: what the server has, and what was changed here and not saved yet. Nothing that was
// changed here is ever given up without being told to.

import {get, getText, putText, remove} from './api.js';

export class DraftFiles {

  /** @param stage whose files are wanted although the draft may change none of them yet */
  constructor(id, stage) {
    this.id = id;
    this.stages = stage ? [stage] : [];
    this.draft = null;
    this.saved = new Map();
    this.edits = new Map();
  }

  #path(end = '') {
    return `api/flow-drafts/${encodeURIComponent(this.id)}${end}`;
  }

  #file(name, revision) {
    return this.#path(`/file?${new URLSearchParams({name, ...(revision === undefined ? {} : {revision})})}`);
  }

  /** Reads the draft and its list of files; what was changed here stays. */
  async load() {
    const stages = this.stages.length > 0 ? this.stages : [''];
    const answers = await Promise.all(stages.map((stage) => get(this.#path(stage ? `?${new URLSearchParams({stage})}` : ''))));
    const files = new Map(answers.flatMap((answer) => answer.files).map((file) => [file.name, file]));
    this.draft = {...answers[0], files: [...files.values()]};
    return this.draft;
  }

  /** All files, with those that only this page knows so far. */
  list() {
    const known = this.draft.files.filter((file) => file.change !== 'REMOVED' || this.edits.has(file.name));
    const fresh = [...this.edits.keys()].filter((name) => !known.some((file) => file.name === name))
      .map((name) => ({name, change: 'ADDED', kind: kindOf(name), key: keyOf(name, this.edits.get(name))}));
    return [...known, ...fresh].sort((one, other) => rank(one) - rank(other) || one.name.localeCompare(other.name));
  }

  /** What the server has of a file. */
  async onServer(name) {
    if (!this.saved.has(name)) this.saved.set(name, await getText(this.#file(name)));
    return this.saved.get(name);
  }

  /** The file as this page has it. */
  text(name) {
    return this.edits.has(name) ? this.edits.get(name) : this.onServer(name);
  }

  change(name, text) {
    this.edits.set(name, text);
  }

  isChanged(name) {
    return this.edits.has(name);
  }

  get unsaved() {
    return [...this.edits.keys()];
  }

  /** Names of the files that the draft, as the server has it, changes. */
  get changed() {
    return this.draft.files.filter((file) => file.change !== 'SAME').map((file) => file.name);
  }

  /** Has the changed files saved once more as they are. */
  async meanAgain() {
    for (const name of this.changed) this.change(name, await this.onServer(name));
  }

  /** Saves all that was changed here. Refused with 409 when somebody else saved meanwhile; the changes stay here then. */
  async save() {
    for (const [name, text] of [...this.edits]) {
      const {revision} = await putText(this.#file(name, this.draft.revision), text);
      this.draft.revision = revision;
      this.saved.set(name, text);
      if (this.edits.get(name) === text) this.edits.delete(name);
    }
    await this.load();
  }

  /** Takes the change of one file out of the draft. */
  async takeBack(name) {
    this.edits.delete(name);
    if (this.draft.files.some((file) => file.name === name && file.change !== 'SAME')) {
      await remove(this.#file(name, this.draft.revision));
    }
    this.saved.delete(name);
    await this.load();
  }

  /** Takes what the server has now for what this page began with, so that the next save goes over it. */
  async catchUp() {
    this.saved.clear();
    await this.load();
  }

  /** Gives up what was changed here. */
  async giveUp() {
    this.edits.clear();
    await this.catchUp();
  }
}

const KINDS = {bpmn: 'PROCESS', dmn: 'DECISION', form: 'FORM'};

const kindOf = (name) => KINDS[name.split('.').pop()];

const ORDER = ['PROCESS', 'DECISION', 'FORM'];

const rank = (file) => ORDER.indexOf(file.kind);

/** The key that a file declares. */
export function keyOf(name, text) {
  if (kindOf(name) === 'FORM') return JSON.parse(text).id;
  const tag = kindOf(name) === 'PROCESS' ? 'process' : 'decision';
  return new DOMParser().parseFromString(text, 'application/xml').getElementsByTagNameNS('*', tag)[0]?.getAttribute('id') ?? '';
}
