import type { TopologyGraph } from '../../domain/topology';
import { arrange, type Arrangement } from '../../domain/topology-arrangement';

/** The DOM's types have no worker's scope. */
const scope = globalThis as unknown as { postMessage(message: Arrangement): void };

addEventListener('message', ({ data }: MessageEvent<TopologyGraph>) => scope.postMessage(arrange(data)));
