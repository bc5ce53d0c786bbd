import { estimatedByPo } from '../../../src/domain/signals/estimated-by-po';
import { describeRoleSum } from './role-sums-told';

describeRoleSum(estimatedByPo, 'estimated', 'first estimates were entered by an account in the PO role');
