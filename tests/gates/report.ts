import type { Outcome } from './outcome';

/** One gate in one line, and all it said when it did not pass. */
export function reportGate(name: string, seconds: number, outcome: Outcome): string {
  const sign = outcome.failed > 0 ? '✘' : outcome.remark === undefined ? '✔' : '–';
  const counts = outcome.passed + outcome.failed > 1 ? `  ${countLine(outcome)}` : '';
  const remark = outcome.remark === undefined ? '' : `  ${outcome.remark}`;
  const line = `${sign} ${name.padEnd(9)} ${seconds.toFixed(1).padStart(6)} s${counts}${remark}`;
  const speaks = outcome.failed > 0 || outcome.remark !== undefined;
  return speaks && outcome.output !== '' ? `${line}\n${indented(outcome.output)}` : line;
}

/** The last line of all: machines read it. */
export function countLine({ passed, failed }: { passed: number; failed: number }): string {
  return `${passed} passed, ${failed} failed`;
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '    ');
}
