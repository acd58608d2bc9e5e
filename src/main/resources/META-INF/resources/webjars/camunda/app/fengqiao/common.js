// What the four web applications of the engine have in common; each one's scripts/config.js takes it from here.

import {language, words} from '../../../fengqiao/words.js';

// The header reads "vendor name".
export const named = (zh, en) => ({vendor: words('枫桥', 'Fengqiao'), name: words(zh, en)});

// Moment patterns: days as the whole product writes them.
export const dateFormat = words(
  {
    monthName: 'M月',
    day: 'D日',
    abbr: 'YYYY-MM-DD HH:mm',
    normal: 'YYYY-MM-DD HH:mm',
    long: 'YYYY-MM-DD HH:mm:ss',
    short: 'YYYY-MM-DD'
  },
  {
    monthName: 'MMMM',
    day: 'D',
    abbr: 'YYYY-MM-DD HH:mm',
    normal: 'D MMMM YYYY HH:mm',
    long: 'D MMMM YYYY HH:mm:ss',
    short: 'YYYY-MM-DD'
  });

// Chinese but for a browser set to English. The other language's file is not loaded beside it: whichever comes last would set
// the words of all dates.
export const locales = {availableLocales: ['zh', 'en'], fallbackLocale: language};

document.documentElement.lang = words('zh-CN', 'en');

// The web applications keep a language's file in the browser under the engine's version, and show a changed one only at the second
// visit. This fingerprint of our files changes with them (WebappWordsTest compares): what was kept of others is forgotten.
const EDITION = '2cc4b3e17ae3';

function forgetOldWords() {
  if (localStorage.getItem('fengqiao-words') === EDITION) return;
  const kept = JSON.parse(localStorage.getItem('camunda-web') || '{}');
  const others = Object.entries(kept).filter(([key]) => !key.includes('_locales_data_'));
  localStorage.setItem('camunda-web', JSON.stringify(Object.fromEntries(others)));
  localStorage.setItem('fengqiao-words', EDITION);
}

forgetOldWords();

// At somebody's first visit parts of the screen are drawn before the words have come, and keep the names of the words ("DUE_DATE"): so
// the words are put where the application looks for them before it begins. Without them it begins all the same.
async function bringWords() {
  const [folder] = /^.*\/app\/\w+\//.exec(location.pathname) || [];
  const kept = JSON.parse(localStorage.getItem('camunda-web') || '{}');
  const name = `${folder}locales/_locales_data_${language}_${window.bust}`;
  if (!folder || !window.bust || kept[name]) return;
  const answer = await fetch(`${folder}locales/${language}.json?bust=${window.bust}`);
  if (answer.ok) localStorage.setItem('camunda-web', JSON.stringify({...kept, [name]: await answer.text()}));
}

await bringWords().catch(() => {});

// The engine's own login is closed: whoever its applications lead there, after a log-out or when the session has ended, goes
// to the login page of this application and comes back to this one.
function leaveForLogin() {
  if (location.hash.startsWith('#/login')) {
    const application = location.pathname.indexOf('/camunda/app/');
    const to = location.pathname.slice(application);
    location.replace(`${location.pathname.slice(0, application)}/login?${new URLSearchParams({to})}`);
  }
}

for (const name of ['pushState', 'replaceState']) {
  const stock = history[name];
  history[name] = function change(...place) {
    stock.apply(this, place);
    leaveForLogin();
  };
}
addEventListener('hashchange', leaveForLogin);
leaveForLogin();
