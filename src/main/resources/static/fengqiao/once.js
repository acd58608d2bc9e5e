// The token under which a form is sent. It stays the same until the server has said that the form is taken, also when the page is
// loaded again in between: so what a broken line made somebody send twice counts once.

const KEPT = 'fengqiao-once:';

export const ONCE = 'X-Fengqiao-Once';

// crypto.randomUUID is there for encrypted addresses only.
function fresh() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = bytes[6] % 16 + 0x40;
  bytes[8] = bytes[8] % 64 + 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** The token of a form that is being filled in. */
export function tokenOf(form) {
  const token = sessionStorage.getItem(KEPT + form) || fresh();
  sessionStorage.setItem(KEPT + form, token);
  return token;
}

/** The form was taken: the next one is another one. */
export const taken = (form) => sessionStorage.removeItem(KEPT + form);
