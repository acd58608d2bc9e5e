// What the pages of the flows call things, in Chinese and English, and how they write a moment.

export const KINDS = {PROCESS: '流程 Process', DECISION: '决策表 Decision', FORM: '表单 Form'};

const DOORS = {JAR: '程序自带 Delivered', FOLDER: '文件夹 Folder', MODELER: 'Camunda Modeler', PAGE: '本页 This page'};

const STATES = {
  OPEN: '修改中 Open', SUBMITTED: '待第二人 Submitted', PLANNED: '已排定 Planned', RELEASED: '已生效 In force', WITHDRAWN: '已放弃 Given up'
};

export const CHANGES = {CHANGED: '改 Changed', ADDED: '新 New', REMOVED: '删 Removed', SAME: ''};

export const door = (name) => DOORS[name] || name || '';

export const state = (name) => STATES[name] || name || '';

/** Day and minute of a moment, as the county's clocks show it. */
export {minuteOf as moment} from './dates.js';

/** What a flow is called where people read; its file stands in for a name that says nothing, such as a text to be filled in. */
export const nameOf = (flow) => flow.name && !flow.name.includes('{{') ? flow.name : flow.file.split('/').pop();

/** The address of the page about one flow. */
export const flowLink = (kind, key) => `flow?${new URLSearchParams({kind, key})}`;

/** The address of the page of a draft, with the stage whose files are to be at hand although the draft changes none of them yet. */
export const draftLink = (id, stage = '') => `flow-draft?${new URLSearchParams({id, ...(stage ? {stage} : {})})}`;
