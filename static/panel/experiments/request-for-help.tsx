import type { Ladder, RequestForHelp as Request } from '../../../src/contract';
import { SwitchButton } from '../consent/switch-button';
import { Meaning } from '../talk/breaker-texts';
import { useTelling } from '../telling';
import { words } from '../words';
import { Written } from './card-lines';
import { useDesk, useFocusHere } from './desk';
import { Radios } from './radios';
import type { ShownExperiments } from './shown-experiments';
import { TextField } from './text-field';
import { nameOfRequest, useRequest } from './use-request';

interface Props {
  readonly ladder: Ladder;
  readonly shown: ShownExperiments;
}

const texts = words.experiments;
const PARTS = Object.keys(texts.requestParts) as readonly (keyof typeof texts.requestParts)[];

/** The last rung: what both sides wrote, for both to read, and the form to write it. */
export function RequestForHelp({ ladder, shown }: Props) {
  const { said } = useDesk();
  const name = nameOfRequest(shown.boardId, ladder);
  const box = useFocusHere<HTMLDivElement>(name);
  const { request } = ladder;
  return (
    <div ref={box} tabIndex={-1} className="request" role="group" aria-label={texts.request}>
      <p className="card-part">{texts.request}</p>
      <p className="lead">{texts.requestLead}</p>
      {said?.about === name && <p className="said">{said.says}</p>}
      {request !== null && <WhatWasWritten {...request} />}
      <RequestForm ladder={ladder} shown={shown} />
    </div>
  );
}

function WhatWasWritten(request: Request) {
  const telling = useTelling();
  return (
    <>
      <dl className="meanings">
        {PARTS.map((part) => (
          <Meaning key={part} name={texts.requestParts[part]}>
            <Written says={request[part]} />
          </Meaning>
        ))}
      </dl>
      <p className="cell-detail">{texts.written(telling.moment(request.writtenAt))}</p>
    </>
  );
}

/** Whether it names a person is asked anew after every change of the texts. */
function RequestForm({ ladder, shown }: Props) {
  const { fields, write, save } = useRequest(ladder, shown);
  return (
    <>
      {PARTS.map((part) => (
        <TextField
          key={part}
          label={texts.requestParts[part]}
          value={fields[part]}
          write={(typed) => write({ [part]: typed, names: '' })}
        />
      ))}
      <Radios
        legend={texts.namesAPerson}
        value={fields.names}
        options={texts.names}
        choose={(names) => write({ names })}
      />
      <p className="notice-actions">
        <SwitchButton name={texts.saveRequest} className="button" send={save} />
      </p>
    </>
  );
}
