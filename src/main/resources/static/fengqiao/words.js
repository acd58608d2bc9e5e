// The language of the web applications on the screen, chosen the way they choose it themselves: by the browser's first language.

const first = (navigator.languages?.[0] || navigator.language || '').split('-')[0].toLowerCase();

/** 'en' for a browser set to English, 'zh' for every other one. */
export const language = first === 'en' ? 'en' : 'zh';

/** Which of two wordings is shown. */
export const words = (zh, en) => language === 'en' ? en : zh;
