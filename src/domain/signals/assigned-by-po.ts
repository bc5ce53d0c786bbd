import { roleSumReading } from './role-sum';
import { defineSignal } from './signal';

/** How many assignments were made by an account in the PO role: one sum a sprint, opt-in, and never more than a fact. */
export const assignedByPo = defineSignal({
  id: 'assigned-by-po',
  asks: 'How many assignments were made by an account in the PO role?',
  needs: 3,
  hintNeeds: null,
  lasting: false,
  read: (past) => roleSumReading(past, 'assigned', 'assignments were made by an account in the PO role'),
});
