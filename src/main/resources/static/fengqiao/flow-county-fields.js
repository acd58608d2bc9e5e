// Fields that the county adds to a form: how they are declared, so that the server can check them, without anybody knowing the words.

/** What each kind of field of form-js may hold, the usual first. */
const TYPES = {
  textfield: ['text'], textarea: ['text'], number: ['number'], datetime: ['date'], checkbox: ['yesNo'], radio: ['yesNo', 'choice'], select: ['choice', 'yesNo']
};

export const TYPE_WORDS = {text: '文字 Text', number: '数字 Number', date: '日期 Date', yesNo: '是否 Yes or no', choice: '选一项 Choice'};

const YES_NO = [{label: '是', value: 'yes'}, {label: '否', value: 'no'}];

export const KEY = /^county[A-Z][A-Za-z0-9]{0,42}$/;

export const mayBeCountys = (field) => field.type in TYPES;

export const isCountys = (field) => Boolean(field.properties?.countyField);

export const typesOf = (field) => TYPES[field.type] || [];

/** Whether the product itself asks the field, in the version of the form that is in force: those stay as they are. */
export const knownFields = (json) => {
  const known = new Set();
  const visit = (parent) => (parent.components || []).forEach((field) => {
    if (field.key && !isCountys(field)) known.add(field.key);
    visit(field);
  });
  visit(JSON.parse(json));
  return known;
};

const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** What turns a field fresh from the palette into one of the county's. */
export function declaration(field) {
  const [type] = typesOf(field);
  const key = KEY.test(field.key || '') ? field.key : `county${capital((field.key || field.type).replace(/[^A-Za-z0-9]/g, ''))}`;
  const properties = {...field.properties, countyField: type, personal: type === 'text' ? 'yes' : 'no'};
  return {key, properties, ...(type === 'yesNo' && field.type !== 'checkbox' ? {values: YES_NO} : {}), ...(type === 'date' ? {subtype: 'date'} : {})};
}

const OPTIONS = {yesNo: [['true', '是 yes'], ['false', '否 no']]};

/** The county's fields of a form. */
export function countyFieldsOf(json) {
  const found = [];
  const visit = (parent) => (parent.components || []).forEach((field) => {
    if (isCountys(field)) {
      const type = field.properties.countyField;
      found.push({key: field.key, label: field.label || field.dateLabel || field.key, type, personal: field.properties.personal !== 'no',
        options: OPTIONS[type] || (field.values || []).map((each) => [each.value, each.label])});
    }
    visit(field);
  });
  visit(JSON.parse(json));
  return found;
}
