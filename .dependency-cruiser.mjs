// Imports point down, features never sideways, one door to the service. The zones are made from the folders themselves.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const folders = (path) =>
  readdirSync(join(import.meta.dirname, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

/** What each folder of src/ may import of ours. A folder that is not named here may import nothing. */
const MAY_IMPORT = {
  domain: [],
  contract: [],
  'control-plane': ['domain', 'contract'],
  i18n: ['domain', 'contract'],
  api: ['domain', 'contract'],
  components: ['i18n', 'paths', 'domain', 'contract', 'api/errors', 'api/session', 'api/code'],
  features: ['api', 'components', 'i18n', 'paths', 'domain', 'contract'],
  app: ['features', 'api', 'components', 'i18n', 'paths', 'domain', 'contract'],
};

const NODE_ONLY = '^src/control-plane/(hosts/node|store/postgres)/';

const zones = folders('src').map((folder) => ({
  name: `${folder}-imports-down`,
  comment: `src/${folder} may import: ${(MAY_IMPORT[folder] ?? []).join(', ') || 'nothing of ours'}`,
  severity: 'error',
  from: { path: `^src/${folder}/`, pathNot: ['\\.test\\.tsx?$', '^src/app/main\\.tsx$'] },
  to: {
    path: '^src/',
    pathNot: [`^src/${folder}/`, ...(MAY_IMPORT[folder] ?? []).map((to) => `^src/${to}(/|\\.tsx?$)`)],
  },
}));

const features = folders('src/features').map((feature) => ({
  name: `feature-${feature}-not-sideways`,
  comment: 'Features meet through the router.',
  severity: 'error',
  from: { path: `^src/features/${feature}/` },
  to: { path: '^src/features/', pathNot: `^src/features/${feature}/` },
}));

export default {
  forbidden: [
    ...zones,
    ...features,
    {
      name: 'one-door-to-the-service',
      comment: 'Only app/main.tsx may import() the browser host.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/control-plane/', '\\.test\\.tsx?$'] },
      to: { path: '^src/control-plane/', pathNot: '^src/control-plane/hosts/browser\\.ts$' },
    },
    {
      name: 'the-door-is-lazy',
      severity: 'error',
      from: { path: '^src/app/main\\.tsx$' },
      to: { path: '^src/control-plane/', dependencyTypesNot: ['dynamic-import'] },
    },
    {
      name: 'the-node-host-stays-in-node',
      comment: 'What needs Node, or a database, is imported by the Node host only.',
      severity: 'error',
      from: { path: '^src/', pathNot: [NODE_ONLY, '\\.test\\.tsx?$', '\\.contract\\.ts$'] },
      to: {
        path: [NODE_ONLY, '@hono/node-server', 'node_modules/(pg|kysely|@electric-sql|jose|oidc-provider)/'],
      },
    },
    {
      name: 'only-the-node-host-needs-node',
      severity: 'error',
      from: { path: '^src/', pathNot: [NODE_ONLY, '(\\.test|/test-[a-z-]+)\\.tsx?$', '\\.contract\\.ts$'] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'only-topology-draws-with-react-flow',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/features/topology/' },
      to: { path: '@xyflow' },
    },
    {
      name: 'domain-needs-nothing',
      severity: 'error',
      from: { path: '^src/domain/', pathNot: '(\\.test|/test-[a-z]+)\\.ts$' },
      to: { pathNot: '^src/domain/' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'default', 'types'],
    },
  },
};
