import type { Dictionary } from '../dictionary';

export const vpcConnections: Dictionary['vpcConnections'] = {};
