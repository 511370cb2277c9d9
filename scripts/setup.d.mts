export function ensureDependencies(): void;
export function ensureBrowser(): Promise<string>;
