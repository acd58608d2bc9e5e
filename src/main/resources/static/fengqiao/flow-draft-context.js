// What the editor of a process has to know about its surroundings: the forms of the stage, their fields, the limits, the variables.

import {get, getText} from './api.js';
import {countyFieldsOf} from './flow-county-fields.js';
import {ask} from './flow-dom.js';
import {declaredVariables} from './flow-house-variables.js';
import {kebab, newForm} from './flow-new.js';
import {readTables} from './flow-table.js';
import {taskNames} from './flow-tasks.js';

const UNITS = {DAYS: '天', WORKING_DAYS: '个工作日', HOURS: '小时'};

const plain = (cell) => cell.replace(/^"|"$/g, '');

/** The limits that the table in force knows, as one would say them. */
async function readLimits() {
  const versions = await get('api/flows/DECISION/timeLimits/versions');
  const [table] = readTables(await getText(`api/flows/DECISION/timeLimits/versions/${versions[0].version}/content`));
  const limits = new Map();
  table.rows.forEach(({cells: [name, , amount, unit], note}) => {
    const key = plain(name);
    if (key && !limits.has(key)) limits.set(key, `${key} · ${amount} ${UNITS[plain(unit)] || plain(unit)}${note ? ` · ${note.slice(0, 18)}` : ''}`);
  });
  return [...limits];
}

const ASKED = /\$\{\s*(\w+)\s*(?:==|!=)\s*'([^']*)'\s*\}/g;

/** The product's own variables that the flow asks already, with the answers that stand in it. */
function ownVariables(xml) {
  const found = new Map();
  [...xml.matchAll(ASKED)].forEach(([, name, value]) => {
    if (!name.startsWith('county')) found.set(name, new Set([...(found.get(name) || []), value]));
  });
  return [...found].map(([name, values]) => ({name, label: name, type: 'choice', options: [...values].map((value) => [value, value])}));
}

/** @param files the draft's files; onAdd is called with the name of a form that was added */
export class DraftContext {

  #files;
  #texts = new Map();
  #limits = [];
  #onAdd;

  constructor(files, onAdd) {
    this.#files = files;
    this.#onAdd = onAdd;
  }

  /** Reads all files once, and the limits. */
  async read() {
    await Promise.all(this.#files.list().map(async (file) => this.#texts.set(file.name, await this.#files.text(file.name))));
    this.#limits = await readLimits().catch(() => []);
  }

  /** Takes note of what a file says now. */
  note(name, text) {
    this.#texts.set(name, text);
  }

  limits() {
    return this.#limits;
  }

  title(file) {
    return taskNames(this.#texts).get(file.key) || '';
  }

  forms() {
    return this.#files.list().filter((file) => file.kind === 'FORM')
      .map((file) => ({key: file.key, label: [this.title(file), file.name.split('/').pop()].filter(Boolean).join(' · ')}));
  }

  countyFields() {
    const all = new Map();
    this.#texts.forEach((text, name) => name.endsWith('.form') && countyFieldsOf(text).forEach((field) => all.set(field.key, field)));
    return [...all.values()];
  }

  /** What a gateway of this model may ask. */
  variables(modeler) {
    const process = modeler.getDefinitions().rootElements.find((root) => root.$type === 'bpmn:Process');
    const county = declaredVariables(process).map(({name, type}) => {
      const field = this.countyFields().find((each) => each.key === name);
      return {name, type, label: field ? `${field.label}（${name}）` : name, options: field?.options};
    });
    const model = [...this.#texts].filter(([name]) => name.endsWith('.bpmn')).map(([, text]) => text).join('\n');
    return [...county, ...ownVariables(model)];
  }

  /** Asks for a new form and adds it to the draft. Answers with its key, or nothing when it was left. */
  async addForm(title = '') {
    const process = this.#files.list().find((file) => file.kind === 'PROCESS');
    const folder = process.name.split('/').pop().replace('.bpmn', '');
    let added = null;
    await ask({
      title: '新表单 New form', sure: '加表单 Add',
      words: ['表单开头自动显示案号、纠纷类型和当事人。The form begins with the case number, the kind and the parties.'],
      fields: [{name: 'title', label: '标题 Title', value: title, maxLength: 60},
        {name: 'word', label: '编号（英文字母，如 checkWater） Id in letters', required: true, maxLength: 40}]
    }, ({word, title: heading}) => {
      if (!/^[a-z][A-Za-z0-9]*$/.test(word)) throw new Error('编号以小写字母开头，只用英文字母和数字。The id begins with a small letter and has letters and digits only.');
      const [key, name] = [`${word}Form`, `forms/${folder}/${kebab(word)}.form`];
      if (this.#files.list().some((file) => file.name === name || file.key === key)) throw new Error('这个编号已经有了。This id is taken.');
      const text = newForm(key, heading);
      this.#files.change(name, text);
      this.note(name, text);
      added = {key, name};
    });
    if (added) this.#onAdd(added.name);
    return added?.key;
  }
}
