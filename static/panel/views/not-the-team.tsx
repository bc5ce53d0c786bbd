import { words } from '../words';

/** Why somebody does not see what is the team's alone, and who can change that. */
export function NotTheTeam({ says, next }: { readonly says: string; readonly next: string }) {
  return (
    <section className="section quiet-box" aria-labelledby="for-the-team">
      <h2 id="for-the-team" className="section-title">
        {words.talk.notTheTeam}
      </h2>
      <p lang="en">{says}</p>
      <p className="message-next">{next}</p>
    </section>
  );
}
