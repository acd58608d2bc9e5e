// A new flow in an empty draft.

import {ask} from './flow-dom.js';
import {kebab, newProcess} from './flow-new.js';

/** Asks for name and id. Answers with the name of the file, or nothing when it was left. */
export async function newProcessIn(files, context) {
  let made = null;
  await ask({
    title: '新流程 New process', sure: '新建 Create',
    fields: [{name: 'name', label: '名称 Name', required: true, maxLength: 60, value: files.draft.title},
      {name: 'key', label: '编号（英文字母，如 waterCheck） Id in letters', required: true, maxLength: 40}]
  }, ({name, key}) => {
    if (!/^[a-z][A-Za-z0-9]*$/.test(key)) throw new Error('编号以小写字母开头，只用英文字母和数字。The id begins with a small letter and has letters and digits only.');
    made = `processes/${kebab(key)}.bpmn`;
    const text = newProcess(key, name);
    files.change(made, text);
    context.note(made, text);
  });
  return made;
}
