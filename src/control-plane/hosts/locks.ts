/** Runs `work` while nobody else, in any tab, runs work under the same name. */
export type Exclusively = <T>(name: string, work: () => Promise<T>) => Promise<T>;

/** With the Web Locks of the browser, which all tabs of the origin share. */
export const exclusively: Exclusively = (name, work) => navigator.locks.request(name, () => work());
