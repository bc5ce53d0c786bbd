import { format, type Options } from 'prettier';
import { tourTable } from './tour-table';

const [BEGIN, END] = ['<!-- Written by `npm run docs`. -->', '<!-- End. -->'];

/** `docs/tour.md` with the table of what each view offers made anew; all around it is written by hand and stays. */
export async function tourPage(page: string, style: Options | null): Promise<string> {
  const [before, after] = [page.split(BEGIN)[0], page.split(END)[1]];
  if (before === undefined || after === undefined) throw new Error('docs/tour.md has a place for its table.');
  const whole = `${before}${BEGIN}\n\n${tourTable()}\n\n${END}${after}`;
  return format(whole, { ...style, parser: 'markdown' });
}
