export interface TestServer {
  url(database?: string): string;
  stop(): void;
}
export function startPostgres(): TestServer;
