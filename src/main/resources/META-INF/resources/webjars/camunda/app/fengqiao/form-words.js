// What form-js 1.8.7 says by itself in a form; it has no translations of its own. Each English wording here is compared with the
// library by WebappWordsTest.

import {translate} from './translator.js';

const MONTHS = [
  ['January', '1月'], ['February', '2月'], ['March', '3月'], ['April', '4月'], ['May', '5月'], ['June', '6月'],
  ['July', '7月'], ['August', '8月'], ['September', '9月'], ['October', '10月'], ['November', '11月'], ['December', '12月']
];

translate('.fjs-container', {
  texts: {
    '.fjs-form-field-error': [
      ['Field is required.', '此项必填。'],
      ['Field must match pattern {}.', '格式不对（要求：{}）。'],
      ['Field must have minimum value of {}.', '不能小于 {}。'],
      ['Field must have maximum value of {}.', '不能大于 {}。'],
      ['Field must have minimum length of {}.', '至少填 {} 个字。'],
      ['Field must have maximum length of {}.', '最多填 {} 个字。'],
      ['Field must be a valid  international phone number. (e.g. +4930664040900)', '请填带国家代码的电话号码，例如 +8657587654321。'],
      ['Field must be a valid email.', '请填正确的电子邮箱。'],
      ['Value is not a number.', '请填数字。'],
      ['Value is expected to {}.', '请{}。'], ['be an integer', '填整数'], ['have at most {} decimal {}', '最多填 {} 位小数'],
      ['Please select a valid value, the two nearest valid values are {} and {}.', '这个数不能用，最接近的是 {} 和 {}。'],
      ['Date and time must both be entered.', '日期和时间都要填。']
    ],
    '.fjs-dropdownlist-empty': [['No results', '没有匹配的选项'], ['All values selected', '已全部选中']],
    '.fjs-skip-link': [['Skip to search', '跳到搜索']],
    '.fjs-repeat-render-add': [['Add new', '添加一项']],
    '.fjs-repeat-render-collapse': [['Expand all ({})', '全部展开（{}）'], ['Collapse', '收起']],
    '.fjs-iframe-placeholder-text': [['No content to show.', '没有可显示的内容。'], ["External content couldn't be loaded.", '外部内容无法打开。']],
    '.fjs-table-td': [['Nothing to show.', '没有记录。']],
    '.fjs-table-middle-container': [['Nothing to show.', '没有记录。']],
    '.fjs-table-nav-label': [[' of ', ' / ']],
    '.flatpickr-monthDropdown-month, .cur-month': MONTHS,
    '.flatpickr-weekday': [['Sun', '日'], ['Mon', '一'], ['Tue', '二'], ['Wed', '三'], ['Thu', '四'], ['Fri', '五'], ['Sat', '六']]
  },
  attributes: {
    placeholder: [['Search', '搜索'], ['hh:mm', '时:分'], ['hh:mm ?m', '时:分 AM/PM']],
    title: [['Remove tag', '移除'], ['Scroll to increment', '滚动滚轮增减'], ['Click to toggle', '点一下切换']],
    'aria-label': [
      ['Increment', '增加'], ['Decrement', '减少'], ['Previous page', '上一页'], ['Next page', '下一页'],
      ['Remove list item {}', '移除第 {} 项'], ['Click to sort by {} ascending', '按“{}”升序排列'],
      ['Click to sort by {} descending', '按“{}”降序排列'], ['Click to remove sorting', '取消排序'],
      ['Year', '年'], ['Month', '月'], ['Hour', '时'], ['Minute', '分'],
      ...MONTHS.map(([english, chinese]) => [`${english} {}, {}`, `${chinese}{}日（{}年）`])
    ]
  }
});
