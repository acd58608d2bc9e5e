export function missingHolidays(): Promise<{mayImport: boolean; chinese: string; english: string} | null>;
