// What the four web applications of the engine have in common; each one's scripts/config.js takes it from here.

// The header reads "vendor name".
export const named = (name) => ({vendor: '枫桥', name});

// Moment patterns, written the way a date stands on a Chinese form.
export const dateFormat = {
  monthName: 'M月',
  day: 'D日',
  abbr: 'YYYY-MM-DD HH:mm',
  normal: 'YYYY年M月D日 HH:mm',
  long: 'YYYY年M月D日 HH:mm:ss',
  short: 'YYYY-MM-DD'
};

// A language is listed here only when all four applications have its file.
export const locales = {availableLocales: ['en'], fallbackLocale: 'en'};

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
