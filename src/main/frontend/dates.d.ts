export function minuteOf(instant: string | null): string;
export function secondOf(instant: string | null): string;
