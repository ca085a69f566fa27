// The direction of the rooms (docs/design-choices.md): model, then schema, then the middle rooms, config, pipeline, and
// at the end the two ways in. Each room may use what stands before it; rooms of the middle never use one another.
const MIDDLE = ['ingest', 'text', 'extract', 'resolve', 'graph', 'cypher', 'store', 'export', 'queue'];

const only = (room, allowed) => ({
  name: `${room}-uses-what-stands-before-it`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: `^src/(${[room, ...allowed].join('|')})/|^src/errors\\.ts$` },
});

const before = {
  model: [],
  schema: ['model'],
  config: ['model', 'schema', ...MIDDLE],
  pipeline: ['model', 'schema', ...MIDDLE, 'config'],
  server: ['model', 'schema', ...MIDDLE, 'config', 'pipeline'],
  cli: ['model', 'schema', ...MIDDLE, 'config', 'pipeline', 'server'],
};

const middleRules = MIDDLE.map((room) => {
  // The stores answer queries, so this one pair is allowed.
  const friends = room === 'store' ? ['cypher'] : [];
  return { ...only(room, ['model', 'schema', ...friends]), name: `${room}-is-a-middle-room` };
});

module.exports = {
  forbidden: [
    ...Object.entries(before).map(([room, allowed]) => only(room, allowed)),
    ...middleRules,
    {
      name: 'model-and-errors-stand-alone',
      severity: 'error',
      from: { path: '^src/(model/|errors\\.ts$)' },
      to: { pathNot: '^src/model/' },
    },
    {
      name: 'product-is-all-in-src',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(viewer|tests|scripts|bench)/' },
    },
    {
      name: 'viewer-takes-types-only',
      comment: 'The browser gets no code of the rooms but the query engine; their types cost nothing.',
      severity: 'error',
      from: { path: '^viewer/' },
      to: { path: '^src/', pathNot: '^src/cypher/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'viewer-knows-model-and-api-only',
      severity: 'error',
      from: { path: '^viewer/' },
      to: { path: '^src/', pathNot: '^src/(model|cypher)/|^src/server/api\\.ts$' },
    },
    {
      name: 'no-circle',
      comment: 'Circles of types alone are gone when the program runs.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphan',
      severity: 'error',
      from: { orphan: true, path: '^(src|viewer)/', pathNot: '^viewer/vite\\.config\\.ts$|\\.d\\.ts$' },
      to: {},
    },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'product-needs-no-dev-dependency',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
