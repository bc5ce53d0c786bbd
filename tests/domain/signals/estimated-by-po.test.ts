import { estimatedByPo } from '../../../src/domain/signals/estimated-by-po';
import { describeRoleSum } from './role-sums-told';

describeRoleSum(estimatedByPo, 'estimated', 'estimates were entered or changed by an account in the PO role');
