import { roleSumReading } from './role-sum';
import { defineSignal } from './signal';

/** How many estimates were entered or changed by an account in the PO role: one sum a sprint, opt-in, and never more than a fact. */
export const estimatedByPo = defineSignal({
  id: 'estimated-by-po',
  asks: 'How many estimates were entered or changed by an account in the PO role?',
  needs: 3,
  hintNeeds: null,
  lasting: false,
  read: (past) =>
    roleSumReading(past, 'estimated', 'estimates were entered or changed by an account in the PO role'),
});
