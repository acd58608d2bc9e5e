// Days and moments as the whole product writes them, 2026-11-30 and 2026-11-30 15:20: as the county's clocks show them, wherever the browser is.

const inChina = (parts) => new Intl.DateTimeFormat('sv-SE', {timeZone: 'Asia/Shanghai', ...parts});

const DAY = inChina({dateStyle: 'short'});
const MINUTE = inChina({dateStyle: 'short', timeStyle: 'short'});
const SECOND = inChina({dateStyle: 'short', timeStyle: 'medium'});

const said = (format) => (instant) => instant ? format.format(new Date(instant)) : '';

/** The day of a moment; nothing for nothing. */
export const dayOf = said(DAY);

/** A moment to the minute. */
export const minuteOf = said(MINUTE);

/** A moment to the second, as records have it. */
export const secondOf = said(SECOND);

/** The day in the county now, as a date field has it. */
export const today = () => dayOf(new Date());
