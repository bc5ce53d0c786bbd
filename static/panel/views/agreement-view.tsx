import type { AgreementShown, BreakerCard } from '../../../src/contract';
import { ExportBoard } from '../agreement/export-board';
import { NormsForm } from '../agreement/norms-form';
import { Pause } from '../agreement/pause';
import { pauseOf } from '../agreement/pause-of';
import { SearchesSwitch } from '../consent/searches-switch';
import { SwitchOff } from '../consent/switch-off';
import type { BoardConsent } from '../consent/use-consent';
import { PlainList } from '../parts/plain-list';
import { Titled } from '../parts/titled';
import { RoleSwitches } from '../roles/role-switches';
import { useTelling } from '../telling';
import type { Question } from '../use-question';
import { words } from '../words';
import { Answered, isSettled } from './answered';

const texts = words.agreement;

interface Props {
  readonly boardId: number;
  readonly agreement: Question<AgreementShown>;
  readonly consent: BoardConsent;
  /** Which the opt-in sums belong to; none where the viewer is not told of them. */
  readonly breakers: readonly BreakerCard[];
  /** Reads anew what a paused board does not show. */
  readonly readBoard: () => void;
  readonly focusMain: () => void;
}

/** What the team agreed on, who sees what, and the switches of the board. */
export function AgreementView(props: Props) {
  const { agreement, consent, focusMain } = props;
  return (
    <section aria-labelledby="agreement">
      <h2 id="agreement" className="sprint-name">
        {words.agreementView}
      </h2>
      <Answered question={agreement} reading={texts.reading} focusMain={focusMain}>
        {(shown) => <Agreed {...props} shown={shown} />}
      </Answered>
      {isSettled(agreement) && isSettled(consent.consent) && <Foot {...props} />}
    </section>
  );
}

/** Below what was agreed, once it is there: so that it does not move. What is read last stands last. */
function Foot({ boardId, agreement, consent, breakers, focusMain }: Props) {
  const isPaused = agreement.value?.paused === true;
  return (
    <>
      {!isPaused && <SearchesSwitch boardId={boardId} asked={consent} />}
      <Export boardId={boardId} asked={consent} />
      <SwitchOff asked={consent} focusMain={focusMain} />
      {!isPaused && <RoleSwitches boardId={boardId} breakers={breakers} />}
    </>
  );
}

function Agreed({ shown, ...props }: Props & { readonly shown: AgreementShown }) {
  const { boardId, agreement } = props;
  const { paused, warnings } = shown;
  const pause = <Pause shown={shown} send={pauseOf({ ...props, question: agreement })} />;
  return (
    <>
      {paused && pause}
      {warnings.length > 0 && (
        <Titled id="look-at" title={texts.lookAt}>
          <div lang="en">
            <PlainList says={warnings} />
          </div>
        </Titled>
      )}
      <p className="lead">{texts.lead}</p>
      <NormsForm boardId={boardId} shown={shown} question={agreement} />
      {!paused && pause}
      <Said shown={shown} />
    </>
  );
}

/** Who sees what, and what was changed on which day; by whom is kept nowhere. */
function Said({ shown: { youSee, access, changes } }: { readonly shown: AgreementShown }) {
  const { calendarDay } = useTelling();
  const told = changes.map(({ what, day, by }) =>
    texts.change(calendarDay(day), texts.names[what], texts.bySomeone[by]),
  );
  return (
    <>
      <Titled id="you-see" title={texts.youSee}>
        <div lang="en">
          <PlainList says={youSee} />
        </div>
      </Titled>
      <Titled id="access" title={texts.access}>
        <div lang="en">
          <PlainList says={access} />
        </div>
      </Titled>
      <Titled id="norm-changes" title={texts.changes}>
        <PlainList says={told.length === 0 ? [texts.noChanges] : told} />
      </Titled>
    </>
  );
}

/** For project admins who are of the team. */
function Export({ boardId, asked }: Pick<Props, 'boardId'> & { readonly asked: BoardConsent }) {
  const { value } = asked.consent;
  if (value?.state !== 'on' || !value.maySwitch || !value.mayAgree) return null;
  return <ExportBoard boardId={boardId} />;
}
