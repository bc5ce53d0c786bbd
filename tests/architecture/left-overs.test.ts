import { homedir } from 'node:os';
import { everyFile, projectFiles, textOf } from './project-files';

describe('nothing is left over', () => {
  test('no test is skipped, focused or put off', () => {
    const putOff =
      /\b(it|test|describe)\.(skip|only|todo|failing)\b|^\s*(x(it|test|describe)|fit|fdescribe)\(\s*['`\"]/;
    expect(linesWith(putOff, projectFiles('tests', 'src', 'static', 'local'))).toEqual([]);
  });

  test('no mark says that something is still to be done', () => {
    const mark = /\b(TODO|FIXME|XXX|HACK|not implemented|stub(bed)?|placeholder)\b(?!=)/i;
    const found = linesWith(mark, projectFiles('src', 'static', 'local'));
    expect(found.filter((line) => !line.includes('::placeholder'))).toEqual([]);
  });

  test('no debugger is left in', () => {
    expect(linesWith(/^\s*debugger\b/, projectFiles('src', 'static', 'local', 'tests'))).toEqual([]);
  });
});

describe('nothing tells where it was made', () => {
  test('the lock names no download addresses', () => {
    expect(linesWith(/"resolved": "https?:/, ['package-lock.json'])).toEqual([]);
  });

  test('npm is told no registry', () => {
    expect(linesWith(/registry\s*=|_auth/i, ['.npmrc'])).toEqual([]);
  });

  test('no file holds a path of somebody’s machine', () => {
    const machine = [`${process.cwd()}/`, `${homedir()}/`].map(escaped).join('|');
    const usual = String.raw`(?<![\w.])/(home|Users)/\w|[A-Z]:\\Users\\`;
    expect(linesWith(new RegExp(`${machine}|${usual}`), everyFile())).toEqual([]);
  });
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function linesWith(pattern: RegExp, paths: readonly string[]): string[] {
  return paths.flatMap((path) =>
    textOf(path)
      .split('\n')
      .flatMap((line, index) =>
        pattern.test(line) ? [`${path}:${index + 1} ${line.trim().slice(0, 120)}`] : [],
      ),
  );
}
