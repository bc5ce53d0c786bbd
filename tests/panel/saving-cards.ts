import type {
  Answer,
  ExperimentCard,
  ExperimentShown,
  SavedExperiment,
  SaveExperiment,
} from '../../src/contract';
import { asked } from './bridge';
import { app } from './experiments-page';
import { ok } from './made-answers';
import { draft, experiments } from './made-experiments';
import { all, settle } from './page';

export const questions = () => asked('saveExperiment') as SaveExperiment[];
export const forms = () => all('.write-card');

/** An app with these experiments, which saves what it is sent; `others` = what others changed meanwhile. */
export function saving(first: readonly ExperimentShown[], others: Partial<ExperimentCard> = {}) {
  const { now, experiments: answers } = app(experiments(first));
  const saveExperiment = ({ card, id = 'made' }: SaveExperiment) => {
    const before = first.find((one) => one.id === id) ?? draft;
    const saved = { ...before, id, card: { ...card, ...others } };
    now.value = experiments([saved]);
    const kind = Object.keys(others).length === 0 ? 'saved' : 'merged';
    return Promise.resolve(ok({ kind, experiment: saved } as const));
  };
  return { experiments: answers, saveExperiment };
}

/** An app that saves when a test says so. */
export function savingByHand() {
  let arrive: (answer: Answer<SavedExperiment>) => void = () => undefined;
  const saveExperiment = () => new Promise<Answer<SavedExperiment>>((resolve) => (arrive = resolve));
  const arrives = async (given: SavedExperiment): Promise<void> => {
    arrive(ok(given));
    await settle();
  };
  return { saveExperiment, arrives };
}
