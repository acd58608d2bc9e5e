export function showCase(node: HTMLElement, path: string, said?: string): Promise<boolean>;
