import { defineWords } from '../words';

export const vpcConnections = defineWords('vpcConnections', {});
