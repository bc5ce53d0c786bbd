import type { AgreementShown } from '../../../src/contract';
import { words } from '../words';
import { Choices } from './choices';
import { Field } from './field';
import { eachName } from './read-form';
import { Thresholds } from './thresholds';

const { agreement } = words;

interface Props {
  readonly shown: AgreementShown;
}

/** As much as a text, and as a reason may hold. */
const LONGEST = 500;
const LONGEST_REASON = 200;
const MOST_GRACE = 72;

const { names, notes } = agreement;
const ALLOWED = Object.entries(agreement.allowed).map(([id, name]) => ({ id, name }));
const OPENED = [{ id: 'on', name: agreement.briefActionOn }];
const WEEKDAYS = agreement.weekdays.map((name, index) => ({ id: index + 1, name }));

/** Every norm as a field. */
export function NormFields({ shown }: Props) {
  const { norms } = shown;
  return (
    <>
      <Field
        {...{ label: names.changingASprint, note: notes.changingASprint, name: 'changingASprint' }}
        {...{ rows: 3, maxLength: LONGEST, defaultValue: norms.changingASprint }}
      />
      <Amount name="planningGraceHours" least={0} most={MOST_GRACE} shown={shown} />
      <Calendar shown={shown} />
      <Thresholds shown={shown} />
      <Lists shown={shown} />
      <LeftOut shown={shown} />
      <Amount name="keptSprints" least={6} most={60} shown={shown} />
      <WhoMay shown={shown} />
    </>
  );
}

function WhoMay({ shown: { norms } }: Props) {
  return (
    <>
      {(['mayEdit', 'mayOpenRounds'] as const).map((name) => (
        <Choices
          key={name}
          {...{ name, type: 'radio', title: names[name], offered: ALLOWED, chosen: [norms[name]] }}
        />
      ))}
      <Choices
        {...{ name: 'briefAction', type: 'checkbox', title: names.briefAction, note: notes.briefAction }}
        {...{ offered: OPENED, chosen: norms.briefAction ? ['on'] : [] }}
      />
    </>
  );
}

/** The statuses and roles that mean something to the team. */
function Lists({ shown: { norms, statuses, roles } }: Props) {
  const lists = [
    { name: 'doneStatusIds', offered: statuses, chosen: norms.doneStatusIds ?? [] },
    { name: 'waitingStatusIds', offered: statuses, chosen: norms.waitingStatusIds },
    { name: 'teamRoleIds', offered: roles, chosen: norms.teamRoleIds },
    { name: 'poRoleIds', offered: roles, chosen: norms.poRoleIds },
  ] as const;
  return lists.map((list) => (
    <Choices key={list.name} type="checkbox" title={names[list.name]} note={notes[list.name]} {...list} />
  ));
}

interface AmountProps extends Props {
  readonly name: 'planningGraceHours' | 'keptSprints';
  readonly least: number;
  readonly most: number;
}

function Amount({ name, least, most, shown }: AmountProps) {
  return (
    <Field
      {...{
        label: names[name],
        note: agreement.range(String(least), String(most)),
        name,
        min: least,
        max: most,
      }}
      {...{ type: 'number', step: 'any', required: true, defaultValue: shown.norms[name] }}
    />
  );
}

function Calendar({ shown }: Props) {
  const { zone, workingDays, holidays } = shown.norms.calendar;
  return (
    <>
      <Choices
        {...{ title: names.calendar, name: 'workingDays', type: 'checkbox' }}
        {...{ offered: WEEKDAYS, chosen: workingDays }}
      />
      <Field label={agreement.zone} name="zone" required defaultValue={zone} />
      <Field label={agreement.holidays} name="holidays" rows={3} defaultValue={holidays.join('\n')} />
    </>
  );
}

/** A sprint of which Jira tells no name any more stays left out. */
function LeftOut({ shown: { norms, sprints } }: Props) {
  const { leftOut } = norms;
  const unnamed = leftOut.filter(({ sprintId }) => !sprints.some(({ id }) => id === sprintId));
  const all = [
    ...sprints,
    ...unnamed.map(({ sprintId }) => ({ id: sprintId, name: agreement.unnamed(String(sprintId)) })),
  ];
  return (
    <details className="norm">
      <summary>{names.leftOut}</summary>
      <p className="lead">{notes.leftOut}</p>
      {all.map(({ id, name }) => (
        <Field
          key={id}
          {...{ label: name, name: eachName('leftOut', id), maxLength: LONGEST_REASON }}
          defaultValue={leftOut.find(({ sprintId }) => sprintId === id)?.because}
        />
      ))}
    </details>
  );
}
