/** The arrows of the house as law: who may import whom. Each comment says what to do instead. */
const WITHIN_THE_DOMAIN = [
  { folder: 'model', mayUse: [] },
  { folder: 'rules', mayUse: ['model'] },
  { folder: 'measures', mayUse: ['model', 'rules'] },
  { folder: 'signals', mayUse: ['model', 'rules', 'measures'] },
  { folder: 'breakers', mayUse: ['model', 'rules', 'measures', 'signals'] },
  { folder: 'experiments', mayUse: ['model', 'rules', 'measures', 'breakers'] },
  { folder: 'check-ins', mayUse: ['model', 'rules', 'measures', 'breakers'] },
  { folder: 'brief', mayUse: ['model', 'rules', 'measures', 'breakers', 'experiments'] },
];

const PACKAGES = '(^|/)node_modules/';
const packages = (names) => `(^|/)node_modules/(${names})(/|$)`;

/** One rule a folder of the domain: itself and what stands before it in the order. */
const domainOrder = WITHIN_THE_DOMAIN.map(({ folder, mayUse }) => ({
  name: `domain-${folder}`,
  comment: `src/domain/${folder} may use ${mayUse.join(', ') || 'nothing but itself'}: move what you need to the earliest folder it fits, or take its result as an argument.`,
  from: { path: `^src/domain/${folder}/` },
  to: { path: '^src/', pathNot: `^src/domain/(${[folder, ...mayUse].join('|')})/` },
}));

const domain = [
  {
    name: 'domain-knows-itself-only',
    comment:
      'The domain is pure: hand the fact in as an argument, or put the code at the door it belongs to (src/jira, src/store, src/forge).',
    from: { path: '^src/domain/' },
    to: {
      pathNot: '^src/domain/',
      dependencyTypesNot: ['core', 'npm', 'npm-dev', 'npm-no-pkg', 'npm-unknown'],
    },
  },
  {
    name: 'domain-without-packages',
    comment:
      'Only src/domain/measures may use packages, and of these date-fns, its zones (@date-fns/tz) and simple-statistics: write the measure there and use its result.',
    from: { path: '^src/domain/', pathNot: '^src/domain/measures/' },
    to: { path: PACKAGES },
  },
  {
    name: 'measures-two-packages',
    comment:
      'Measures may use date-fns, its zones (@date-fns/tz) and simple-statistics: another package needs a decision in docs/decisions first.',
    from: { path: '^src/domain/measures/' },
    to: { path: PACKAGES, pathNot: packages('date-fns|@date-fns/tz|simple-statistics') },
  },
  {
    name: 'domain-without-node',
    comment:
      'The domain runs anywhere: read the file, the clock or the network outside and hand the result in.',
    from: { path: '^src/domain/' },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'one-way-into-the-domain',
    comment: 'Ask inspect.ts, and name the nouns of model/: the rules behind it have one reader.',
    from: { path: '^src/', pathNot: '^src/(domain|store)/' },
    to: { path: '^src/domain/', pathNot: '^src/domain/(inspect\\.ts$|model/)' },
  },
];

const doors = [
  {
    name: 'jira-to-model',
    comment:
      'src/jira turns answers into nouns: it may use src/domain/model and itself. Ask for the rest as an argument.',
    from: { path: '^src/jira/' },
    to: { path: '^(src|static)/', pathNot: '^src/(jira|domain/model)/' },
  },
  {
    name: 'store-to-domain',
    comment:
      'src/store remembers nouns of the domain: it may use src/domain and itself. The port to Forge is made in src/forge.',
    from: { path: '^src/store/' },
    to: { path: '^(src|static)/', pathNot: '^src/(store|domain)/' },
  },
  {
    name: 'contract-to-types-of-the-domain',
    comment: 'The contract is shapes only: use `import type` from src/domain, and nothing else.',
    from: { path: '^src/contract(/|\\.ts$)' },
    to: { pathNot: '^src/(domain|contract)/' },
  },
  {
    name: 'contract-imports-types',
    comment: 'The contract carries no code to the panel: write `import type`.',
    from: { path: '^src/contract(/|\\.ts$)' },
    to: { dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'only-forge-talks-to-forge',
    comment:
      'Only src/forge imports @forge/*, and the panel the bridge: take a port (src/jira/jira.ts, src/store) as an argument instead.',
    from: { path: '^(src|static|local)/', pathNot: '^(src/forge|static/panel|local)/' },
    to: { path: packages('@forge') },
  },
  {
    name: 'panel-talks-over-the-bridge',
    comment: 'The panel has the bridge and nothing else of Forge: ask a question of the contract.',
    from: { path: '^static/' },
    to: { path: packages('@forge'), pathNot: packages('@forge/bridge') },
  },
  {
    name: 'index-exports-only',
    comment: 'src/index.ts is what the manifest calls: it exports from src/forge and does nothing itself.',
    from: { path: '^src/index\\.ts$' },
    to: { pathNot: '^src/forge/' },
  },
  {
    name: 'nobody-imports-the-index',
    comment: 'src/index.ts is for the manifest: import the file that you mean.',
    from: { path: '^(src|static)/' },
    to: { path: '^src/index\\.ts$' },
  },
  {
    name: 'zod-at-the-doors',
    comment:
      'Parse at the door (src/jira, src/forge, src/store, local) and trust inside: take the parsed noun as an argument.',
    from: { path: '^(src|static)/', pathNot: '^src/(jira|forge|store)/' },
    to: { path: packages('zod') },
  },
  {
    name: 'nobody-knows-forge',
    comment: 'What src/forge needs is handed to it: turn the arrow round.',
    from: { path: '^src/', pathNot: '^src/(forge/|index\\.ts$)' },
    to: { path: '^src/forge/' },
  },
];

const panel = [
  {
    name: 'panel-to-contract',
    comment: 'The panel knows the questions and their answers: of src it imports contract.ts only.',
    from: { path: '^static/' },
    to: { path: '^(src|local)/', pathNot: '^src/contract\\.ts$' },
  },
  {
    name: 'panel-imports-types',
    comment: 'The contract is types only: write `import type`.',
    from: { path: '^static/' },
    to: { path: '^src/contract\\.ts$', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'panel-packages',
    comment: 'Every package weighs on each page: the panel has react and the bridge.',
    from: { path: '^static/panel/' },
    to: { path: PACKAGES, pathNot: packages('react|react-dom|@types/react|@types/react-dom|@forge/bridge') },
  },
  {
    name: 'nobody-imports-the-panel',
    comment:
      'The panel is a bundle of its own: share a shape through src/contract.ts. Only the generator of its English file reads its words.',
    from: { path: '^(src|local)/', pathNot: '^local/docs/english-texts\\.ts$' },
    to: { path: '^static/' },
  },
];

const local = [
  {
    name: 'nobody-imports-local',
    comment: 'local/ stands beside the product: move what is needed into src, or hand it in.',
    from: { path: '^(src|static)/' },
    to: { path: '^local/' },
  },
  {
    name: 'demo-knows-no-rules',
    comment:
      'The demo site is told, not computed: a story that uses the rules would prove nothing about them.',
    from: { path: '^local/demo/' },
    to: { path: '^src/' },
  },
];

const everywhere = [
  {
    name: 'no-circles',
    comment: 'Two files that need each other are one idea or three: merge them, or move the shared part out.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-unknown-modules',
    comment: 'The import leads nowhere: correct its path, or add the package to package.json.',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'no-undeclared-packages',
    comment: 'The package came along with another one: declare it in package.json, or do without.',
    from: {},
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  },
  {
    name: 'product-without-tools',
    comment:
      'What Jira runs needs `dependencies`, not `devDependencies`: move the package, or the code to local or tests.',
    from: { path: '^(src|static/panel)/' },
    to: {
      dependencyTypes: ['npm-dev'],
      dependencyTypesNot: ['type-only'],
      pathNot: packages('@types/[^/]+'),
    },
  },
  {
    name: 'no-tests-in-the-product',
    comment: 'A test looks at the product, never the other way: move what is shared into src or local.',
    from: { path: '^(src|static|local)/' },
    to: { path: '^tests/' },
  },
  {
    name: 'no-orphans',
    comment: 'Nobody imports this file and it imports nobody: connect it or delete it.',
    from: {
      orphan: true,
      path: '^(src|static|local)/',
      pathNot: '(\\.d\\.ts$|\\.mjs$|^src/domain/model/|vite-env)',
    },
    to: {},
  },
];

module.exports = {
  forbidden: [...domainOrder, ...domain, ...doors, ...panel, ...local, ...everywhere].map((rule) => ({
    severity: 'error',
    ...rule,
  })),
  options: {
    doNotFollow: { path: PACKAGES },
    exclude: { path: '^static/panel/dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json'],
    },
  },
};
