export * from './allowed';
export * from './connection-lifecycle';
export * from './cross-connect-lifecycle';
export type { Progress } from './progress';
