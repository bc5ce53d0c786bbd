interface Props {
  readonly title: string;
  readonly why: string;
  readonly next: string;
}

/** Nothing to show yet: why, and what to do. */
export function EmptyView({ title, why, next }: Props) {
  return (
    <section className="message">
      <h2 className="message-title">{title}</h2>
      <p>{why}</p>
      <p className="message-next">{next}</p>
    </section>
  );
}
