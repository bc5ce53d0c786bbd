import { subtasksByPo } from '../../../src/domain/signals/subtasks-by-po';
import { describeRoleSum } from './role-sums-told';

describeRoleSum(subtasksByPo, 'subtasks', 'sub-tasks were created by an account in the PO role');
