import { useContext } from 'react';
import { words } from '../words';
import { deskContext } from './desk';
import type { StartFrom } from './desk';

/** Beside what could be tried: begins a card about it. */
export function StartButton({ about }: { readonly about: StartFrom }) {
  const desk = useContext(deskContext);
  if (desk === null) return null;
  return (
    <button
      type="button"
      className="link-button start-button"
      onClick={() => {
        desk.start(about);
      }}
    >
      {words.experiments.start}
      <span className="visually-hidden">: {words.talk.quoted(about.name)}</span>
    </button>
  );
}
