import { type Flag, closeFlag as close, showFlag as show } from '../flags';
import { type Command, callBack, fieldsOf } from './command';

const showFlag: Command = (_stage, frame, data) => {
  const flag = data as Flag;
  const actions = (flag.actions ?? []).map(({ text, onClick }) => ({
    text,
    onClick: () => callBack(frame, onClick),
  }));
  show({ ...flag, actions });
  return true;
};

const closeFlag: Command = (_stage, _frame, data) => close(String(fieldsOf(data)['id']));

export const flagCommands = { showFlag, closeFlag };
