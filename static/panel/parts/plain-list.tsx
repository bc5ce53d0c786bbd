/** Sentences below each other. */
export function PlainList({ says }: { readonly says: readonly string[] }) {
  return (
    <ul className="plain-list">
      {says.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  );
}
