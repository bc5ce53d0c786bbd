import { roleSumReading } from './role-sum';
import { defineSignal } from './signal';

/** How many sub-tasks were created by an account in the PO role: one sum a sprint, opt-in, and never more than a fact. */
export const subtasksByPo = defineSignal({
  id: 'subtasks-by-po',
  asks: 'How many sub-tasks were created by an account in the PO role?',
  needs: 3,
  hintNeeds: null,
  lasting: false,
  read: (past) => roleSumReading(past, 'subtasks', 'sub-tasks were created by an account in the PO role'),
});
