export function makeFonts(): Promise<Map<string, Uint8Array>>;
