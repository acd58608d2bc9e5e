// The editors of forms and tables know one language: an observer says in Chinese what they say, as far as it is known here.

const WORDS = {
  'Components': '控件', 'Input': '填写', 'Selection': '选择', 'Presentation': '显示', 'Containers': '容器', 'Action': '操作', 'Text field': '单行文字', 'Text area': '多行文字', 'Number': '数字',
  'Date time': '日期', 'Checkbox': '勾选', 'Radio group': '单选', 'Select': '下拉选择', 'Checkbox group': '多选', 'Tag list': '标签', 'Text view': '说明文字', 'Spacer': '空白', 'Separator': '横线', 'Group': '分组',
  'Text view is templated': '文字里有案件内容', 'No components found.': '没有找到。',
  'General': '一般', 'Field label': '标签', 'Field description': '提示', 'Key': '字段名', 'Default value': '默认值', 'Disabled': '只看不填', 'Read only': '只读', 'Condition': '何时隐藏', 'Hide if': '何时隐藏', 'Layout': '排版', 'Columns': '列数', 'Appearance': '外观',
  'Prefix': '前缀', 'Suffix': '后缀', 'Validation': '校验', 'Required': '必填', 'Minimum length': '最少字数', 'Maximum length': '最多字数', 'Minimum': '最小', 'Maximum': '最大', 'Validation pattern': '格式', 'Custom properties': '自定属性',
  'Decimal digits': '小数位数', 'Increment': '步长', 'Options source': '选项从哪来', 'Static options': '选项', 'Static': '直接写', 'Label': '标签', 'Value': '值', 'Type': '类型', 'Options': '选项', 'Subtype': '填什么', 'Date': '日期', 'Date label': '标签',
  'Text': '文字', 'Group label': '分组名', 'Show outline': '画边框', 'ID': '编号', 'Form': '表单', 'Vertical alignment': '上下对齐', 'Height': '高', 'Time zone': '时区', 'Auto': '自动', 'Searchable': '可查找', 'Constraints': '限制', 'Serialization': '写法',
  'View DRD': '看关系图', 'Edit DRD': '看关系图', 'Hit policy:': '取哪一行：', 'When': '当', 'And': '且', 'Then': '则', 'Annotations': '说明', 'Unique': '只有一行适用', 'First': '取第一行适用的', 'Any': '各行结果相同',
  'Rule order': '按顺序全取', 'Collect': '全取', 'Output order': '按结果排序', 'Priority': '按优先级', 'Add input': '加条件列', 'Add output': '加结果列', 'Add rule above': '在上面加一行', 'Add rule below': '在下面加一行', 'Remove rule': '删去这一行'
};

const PLACEHOLDERS = {'Search components': '查找控件'};

function say(node) {
  if (node.nodeType === Node.TEXT_NODE) {
    // What people write themselves stays as they wrote it.
    if (node.parentElement?.closest('[contenteditable]')) return;
    const words = WORDS[node.data.trim()];
    if (words) node.data = words;
  } else if (node.nodeType === Node.ELEMENT_NODE) {
    if (PLACEHOLDERS[node.placeholder]) node.placeholder = PLACEHOLDERS[node.placeholder];
    node.childNodes.forEach(say);
  }
}

/** Says in Chinese what stands in these elements, now and later. */
export function sayInChinese(...holders) {
  const observer = new MutationObserver((changes) => changes.forEach((change) => {
    if (change.type === 'characterData') say(change.target);
    change.addedNodes.forEach(say);
  }));
  holders.filter(Boolean).forEach((holder) => {
    say(holder);
    observer.observe(holder, {childList: true, subtree: true, characterData: true});
  });
  return observer;
}
