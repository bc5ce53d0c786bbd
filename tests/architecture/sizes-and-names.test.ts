import { basename } from 'node:path';
import { projectFiles, textOf } from './project-files';

const CODE = /\.(ts|tsx|css|mjs|cjs)$/;
const code = projectFiles('src', 'static', 'local', 'tests').filter((path) => CODE.test(path));
const lines = (path: string): number => textOf(path).split('\n').length - 1;

describe('a file holds one idea', () => {
  test('no file of the domain is longer than 200 lines', () => {
    expect(code.filter((path) => path.startsWith('src/domain/') && lines(path) > 200)).toEqual([]);
  });

  test('no other file is longer than 300 lines', () => {
    expect(code.filter((path) => lines(path) > 300)).toEqual([]);
  });

  test('half of the files of src have at most 60 lines', () => {
    const sorted = code.filter((path) => path.startsWith('src/')).map(lines);
    sorted.sort((one, other) => one - other);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(60);
  });
});

describe('a file is named after its idea', () => {
  test('in kebab-case', () => {
    const named = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|config|d))?\.[a-z]+$/;
    expect(code.filter((path) => !named.test(basename(path)))).toEqual([]);
  });

  test('and never after everything', () => {
    const catchAll = /(^|\/)(utils?|helpers?|common|shared|misc|types|constants)(\/|\.[a-z]+$)/;
    expect(code.filter((path) => catchAll.test(path) && path !== 'tests/types.ts')).toEqual([]);
  });
});

describe('a rule of the domain', () => {
  const rules = projectFiles('src/domain/rules').filter((path) => path.endsWith('.ts'));

  test('has a test of the same name', () => {
    const tests = new Set(projectFiles('tests/domain/rules').map((path) => basename(path, '.test.ts')));
    expect(rules.map((path) => basename(path, '.ts')).filter((name) => !tests.has(name))).toEqual([]);
  });

  test('says itself in a sentence before its code', () => {
    expect(rules.filter((path) => !saysItself(textOf(path)))).toEqual([]);
  });
});

/** A doc comment opens the file, or stands right before the first function or value that it exports. */
function saysItself(text: string): boolean {
  const [beforeCode = ''] = text.split(/^export (?:async )?(?:function|const) /m);
  return text.startsWith('/**') || beforeCode.trimEnd().endsWith('*/');
}
