import type { DemoItem, HappeningOf } from '../record/demo-item';

type Raw = Readonly<Record<string, unknown>>;

const RELATES = { id: '10003', name: 'Relates', inward: 'relates to', outward: 'relates to' };
const CAUSES = { id: '10004', name: 'Problem/Incident', inward: 'is caused by', outward: 'causes' };

/** The links of an issue: the other one stands as the inward or as the outward issue. */
export function rawLinks(links: readonly HappeningOf<'link'>[], short: (other: DemoItem) => Raw): Raw[] {
  return links.map(({ to, phrase, at }) => {
    const side = phrase === 'is caused by' ? 'inwardIssue' : 'outwardIssue';
    return { id: String(at).slice(4), type: phrase === 'relates to' ? RELATES : CAUSES, [side]: short(to) };
  });
}
