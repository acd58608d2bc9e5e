export const words: (chinese: string, english: string) => string;
