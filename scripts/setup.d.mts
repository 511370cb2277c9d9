export function ensureDependencies(): void;
export function ensureBrowser(): Promise<string>;
export function testBrowser(): Promise<string>;
export function ensureTestBrowser(): Promise<void>;
