import { useTelling } from '../telling';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly count: number;
}

/** The title of a list, with how many rows it has. */
export function SectionTitle({ id, title, count }: Props) {
  const telling = useTelling();
  return (
    <h3 id={id} className="section-title">
      {title} {count > 0 && <span className="count">{telling.number(count)}</span>}
    </h3>
  );
}
