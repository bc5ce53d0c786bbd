import { assignedByPo } from '../../../src/domain/signals/assigned-by-po';
import { describeRoleSum } from './role-sums-told';

describeRoleSum(assignedByPo, 'assigned', 'assignments were made by an account in the PO role');
