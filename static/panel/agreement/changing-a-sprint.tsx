import { words } from '../words';
import { useChangingASprint } from './use-agreement';

/** Above the changes of a sprint: how the team wants to make them, in its own words. */
export function ChangingASprint() {
  const says = useChangingASprint();
  if (says === null || says === '') return null;
  return (
    <figure className="agreed">
      <figcaption className="cell-detail">{words.agreed}</figcaption>
      <blockquote>
        <bdi>{says}</bdi>
      </blockquote>
    </figure>
  );
}
