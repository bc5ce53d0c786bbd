import type { NoticeCard } from '../../../src/contract';
import { words } from '../words';
import { Evidence } from './evidence';

interface Props {
  readonly notices: readonly NoticeCard[];
  readonly sprintId: number;
}

/** Facts about one sprint that is not closed yet, each worth a question and none a hint. */
export function Notices({ notices, sprintId }: Props) {
  const own = notices.filter((notice) => notice.sprintId === sprintId);
  if (own.length === 0) return null;
  return (
    <section className="section" aria-labelledby="worth-a-question">
      <h3 id="worth-a-question" className="section-title">
        {words.talk.worthAQuestion}
      </h3>
      <ul className="notices">
        {own.map(({ says, evidence }) => (
          <li key={says} className="card">
            <p className="card-says">
              <bdi lang="en">{says}</bdi>
            </p>
            <Evidence rows={evidence} />
          </li>
        ))}
      </ul>
    </section>
  );
}
