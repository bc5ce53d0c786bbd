import { useId, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { Brief } from '../../../src/contract';
import { words } from '../words';
import { copyText } from './copy-text';
import { downloadText } from '../download-text';

interface Props {
  readonly brief: Brief;
}

/** The text itself, to be read, copied or downloaded. */
export function BriefText({ brief }: Props) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <>
      <label htmlFor={id}>{words.brief.text}</label>
      <textarea id={id} ref={field} className="brief-text" readOnly rows={20} value={brief.markdown} />
      <TakeAway brief={brief} field={field} />
    </>
  );
}

/** The ways to take the text along; what was done with it is said aloud. */
function TakeAway({ brief, field }: Props & { readonly field: RefObject<HTMLTextAreaElement> }) {
  const { markdown, fileName } = brief;
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    const copied = await copyText(markdown, field.current);
    setSaid(copied ? words.brief.copied : words.brief.selected);
  };
  const download = (): void => {
    downloadText(markdown, fileName);
    setSaid(words.brief.downloaded(fileName));
  };
  return (
    <p className="notice-actions">
      <button type="button" className="button button-primary" onClick={() => void copy()}>
        {words.brief.copy}
      </button>
      <button type="button" className="button" onClick={download}>
        {words.brief.download}
      </button>
      <span role="status">{said}</span>
    </p>
  );
}
