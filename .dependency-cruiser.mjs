/** The arrows of the house: who may import whom. A package not named as a target is out of reach. */
const arrows = {
  calendar: [],
  privacy: [],
  database: ['calendar', 'privacy'],
  access: ['commentary', 'database'],
  records: ['calendar', 'commentary', 'database', 'privacy'],
  metrics: ['calendar', 'commentary', 'database'],
  importing: ['calendar', 'database', 'privacy', 'records', 'spreadsheets'],
  simulation: ['calendar', 'database'],
  checks: ['database', 'metrics', 'records'],
  commentary: [],
  spreadsheets: [],
  charts: ['commentary', 'spreadsheets'],
  boards: ['calendar', 'charts', 'commentary'],
  briefings: [
    'boards',
    'calendar',
    'charts',
    'checks',
    'commentary',
    'database',
    'metrics',
    'spreadsheets',
  ],
  api: [
    'access',
    'briefings',
    'calendar',
    'charts',
    'commentary',
    'database',
    'importing',
    'metrics',
    'privacy',
    'records',
    'spreadsheets',
  ],
  cli: [
    'access',
    'api',
    'boards',
    'briefings',
    'calendar',
    'charts',
    'checks',
    'commentary',
    'database',
    'importing',
    'metrics',
    'privacy',
    'records',
    'simulation',
  ],
};

const packageRules = Object.entries(arrows).map(([name, targets]) => ({
  name: `${name}-arrows`,
  severity: 'error',
  comment: `packages/${name} may import: ${targets.join(', ') || 'no other package'}.`,
  from: { path: `^packages/${name}/` },
  to: { path: '^(packages|dashboards)/', pathNot: `^packages/(${[name, ...targets].join('|')})/` },
}));

export default {
  forbidden: [
    ...packageRules,
    {
      name: 'dashboards-speak-graphql',
      severity: 'error',
      comment:
        'The dashboards take boards, calendar, charts and commentary, which are pure, as libraries, and everything else through GraphQL.',
      from: { path: '^dashboards/', pathNot: '\\.browser\\.test\\.ts$|^dashboards/src/testing/' },
      to: { path: '^packages/', pathNot: '^packages/(boards|calendar|charts|commentary)/' },
    },
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'Two files that need each other are one idea, or the shape is wrong.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'tests-are-leaves',
      severity: 'error',
      comment: 'Nothing ships that imports a test.',
      from: { pathNot: '\\.test\\.ts$' },
      to: { path: '\\.test\\.ts$' },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      comment: 'An import that resolves to nothing hides an arrow.',
      from: {},
      // This one holds types alone, and no file to resolve to.
      to: { couldNotResolve: true, pathNot: '^@graphql-typed-document-node/core$' },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', 'dist'] },
    exclude: { path: ['/dist/', '/migrations/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'default'],
    },
  },
};
