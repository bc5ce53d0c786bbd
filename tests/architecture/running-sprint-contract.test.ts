import { resolve } from 'node:path';
import ts from 'typescript';

/** What the panel may be told of a sprint while it runs. A new answer about a running sprint is listed here. */
const ABOUT_A_RUNNING_SPRINT = [
  'RunningSprint',
  'PlannedSprint',
  'NoticeCard',
  'ItemTale',
  'NewChanges',
  'MarksSaid',
  'PlanningSaid',
  'BoardVersion',
];
const OF_THE_END = /fate|complet|carri|deliver|left-?over|say-?do|unfinished|remaining|burn|velocity/i;

const program = ts.createProgram([resolve('src/contract.ts')], {
  strict: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
});
const checker = program.getTypeChecker();

function exportedTypes(): ReadonlyMap<string, ts.Type> {
  const file = program.getSourceFile(resolve('src/contract.ts'));
  const module = file === undefined ? undefined : checker.getSymbolAtLocation(file);
  if (module === undefined) throw new Error('The contract is a module.');
  const symbols = checker.getExportsOfModule(module);
  return new Map(symbols.map((symbol) => [symbol.name, checker.getDeclaredTypeOfSymbol(aliased(symbol))]));
}

function aliased(symbol: ts.Symbol): ts.Symbol {
  return (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol);
}

/** Every name and every literal word that a value of the type can hold, at any depth. */
function wordsOf(type: ts.Type, seen = new Set<ts.Type>()): string[] {
  if (seen.has(type)) return [];
  seen.add(type);
  if (type.isStringLiteral()) return [type.value];
  if (type.isUnionOrIntersection()) return type.types.flatMap((one) => wordsOf(one, seen));
  const element = checker.getIndexTypeOfType(type, ts.IndexKind.Number);
  if (element !== undefined && checker.isArrayLikeType(type)) return wordsOf(element, seen);
  if ((type.flags & ts.TypeFlags.Object) === 0) return [];
  return checker
    .getPropertiesOfType(type)
    .flatMap((property) => [property.name, ...wordsOf(checker.getTypeOfSymbol(property), seen)]);
}

const types = exportedTypes();

test.each(ABOUT_A_RUNNING_SPRINT)('no field and no word of %s tells how the running sprint ends', (name) => {
  const type = types.get(name);
  if (type === undefined) throw new Error(`The contract has ${name}.`);
  expect(wordsOf(type).filter((word) => OF_THE_END.test(word) && word !== 'complete')).toEqual([]);
});

test('the same look finds what is told of a closed sprint', () => {
  const closed = types.get('ClosedSprint');
  const found = closed === undefined ? [] : wordsOf(closed).filter((word) => OF_THE_END.test(word));
  expect(found).toEqual(expect.arrayContaining(['fate', 'completed', 'carriedOver']));
});
