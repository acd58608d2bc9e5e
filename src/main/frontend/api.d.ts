// The application's own modules, served beside the bundles: static/fengqiao/api.js.
export function get(path: string): Promise<any>;
export function post(path: string, body: unknown): Promise<any>;
