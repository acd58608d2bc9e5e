// Puts Chinese in the place of English words that a library writes into the page by itself, and only there: a text counts only
// below the element that the library draws for it, so that what people typed and what a model says is never touched.

import {language} from '../../../fengqiao/words.js';

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

// In a wording, {} stands for what is different each time; where that is itself one of the wordings, it is translated too.
const rule = ([english, chinese]) => ({
  pattern: new RegExp(`^(\\s*)${english.trim().split('{}').map(escaped).join('(.+?)')}(\\s*)$`),
  chinese: chinese.trim()
});

function inChinese(rules, text) {
  for (const {pattern, chinese} of rules) {
    const found = pattern.exec(text);
    if (found) {
      const [, before, ...parts] = found;
      const after = parts.pop();
      return before + chinese.replaceAll('{}', () => inChinese(rules, parts.shift())) + after;
    }
  }
  return text;
}

const rulesOf = (wordings) => Object.entries(wordings).map(([place, pairs]) => [place, pairs.map(rule)]);

/**
 * Translates, inside of whatever the selector `around` names, the texts below the elements of `texts` and the attributes of
 * `attributes`; both map a place (a selector, or an attribute's name) to pairs of an English and a Chinese wording.
 */
export function translate(around, {texts = {}, attributes = {}}) {
  if (language === 'en') return;
  const textRules = rulesOf(texts);
  const attributeRules = rulesOf(attributes);

  function text(node) {
    const parent = node.parentElement;
    if (!parent?.closest(around)) return;
    textRules.filter(([place]) => parent.closest(place)).forEach(([, rules]) => {
      const chinese = inChinese(rules, node.data);
      if (chinese !== node.data) node.data = chinese;
    });
  }

  function attributesOf(element) {
    attributeRules.filter(([name]) => element.hasAttribute(name)).forEach(([name, rules]) => {
      const english = element.getAttribute(name);
      const chinese = inChinese(rules, english);
      if (chinese !== english && element.closest(around)) element.setAttribute(name, chinese);
    });
  }

  function below(node) {
    if (node.nodeType === Node.TEXT_NODE) text(node);
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    if (!node.closest(around) && !node.querySelector(around)) return;
    const all = document.createTreeWalker(node, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let one = node; one; one = all.nextNode()) {
      if (one.nodeType === Node.TEXT_NODE) text(one);
      else attributesOf(one);
    }
  }

  new MutationObserver((changes) => changes.forEach((change) => {
    if (change.type === 'childList') change.addedNodes.forEach(below);
    else if (change.type === 'characterData') text(change.target);
    else attributesOf(change.target);
  })).observe(document.body, {childList: true, subtree: true, characterData: true, attributeFilter: Object.keys(attributes)});
  below(document.body);
}
