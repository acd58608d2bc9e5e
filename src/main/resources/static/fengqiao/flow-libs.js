// The bundles of bpmn.io that draw and edit: served by ourselves, fetched only when something is to be drawn.

const ROOT = new URL('bpmn-io/', import.meta.url);

const BPMN = 'camunda-bpmn-js-5.35.0';
const DMN = 'camunda-dmn-js-3.8.3';
const FORM = 'form-js-1.8.7';

const STYLES = {
  [BPMN]: ['diagram-js', 'bpmn-js', 'bpmn-font/css/bpmn', 'properties-panel', 'popup-menu'],
  [DMN]: ['diagram-js', 'dmn-font/css/dmn', 'dmn-js-shared', 'dmn-js-drd', 'dmn-js-decision-table', 'dmn-js-decision-table-controls',
    'dmn-js-literal-expression', 'dmn-js-boxed-expression', 'dmn-js-boxed-expression-controls', 'properties-panel'],
  [FORM]: ['form-js', 'dragula', 'form-js-editor', 'properties-panel']
};

const loading = new Map();

const once = (path, load) => {
  if (!loading.has(path)) loading.set(path, load(new URL(path, ROOT).href));
  return loading.get(path);
};

const added = (node) => new Promise((done, failed) => {
  node.onload = done;
  node.onerror = () => failed(new Error('页面的一部分没有载入，请刷新后再试。A part of the page did not load; please reload.'));
  document.head.append(node);
});

const script = (path) => once(path, (src) => added(Object.assign(document.createElement('script'), {src})));

const sheets = new Map();

const style = (folder, path) => once(path, (href) => {
  const sheet = Object.assign(document.createElement('link'), {rel: 'stylesheet', href});
  sheets.set(sheet, folder);
  return added(sheet);
});

/** The bundles call the same things by the same names in their own ways: only the one that draws now has its styles. */
async function dress(folder) {
  await Promise.all(STYLES[folder].map((each) => style(folder, `${folder}/assets/${each}.css`)));
  sheets.forEach((of, sheet) => { sheet.disabled = of !== folder; });
}

async function bundle(folder, file, name) {
  await Promise.all([script(`${folder}/${file}`), dress(folder)]);
  return window[name];
}

export const bpmnViewer = () => bundle(BPMN, 'camunda-platform-navigated-viewer.production.min.js', 'BpmnNavigatedViewer');

export const bpmnModeler = () => bundle(BPMN, 'camunda-platform-modeler.production.min.js', 'BpmnModeler');

export const dmnModeler = () => bundle(DMN, 'camunda-platform-modeler.production.min.js', 'DmnModeler');

export const formViewer = () => bundle(FORM, 'form-viewer.umd.js', 'FormViewer');

export const formEditor = () => bundle(FORM, 'form-editor.umd.js', 'FormEditor');
