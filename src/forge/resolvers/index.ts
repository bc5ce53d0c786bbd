import { makeResolver } from '@forge/resolver';
import type { Questions } from '../../contract';
import { answerBoard } from './board';
import { answerBoards } from './boards';
import { answerAllowNotMarked, answerConsent, answerSwitchBoard } from './consent';
import { answerConversation } from './conversation';
import { answerItem } from './item';
import { answerMark } from './mark';
import { answerNewChanges } from './new-changes';
import { answerPlanningFinished } from './planning-finished';
import { answerMapPoRole, answerRoleSignals, answerSwitchRoleSignals } from './role-signals';
import { answerVersion } from './version';

/** Every question that the panel may ask, with the one that answers it. */
export const resolver = makeResolver<Questions>({
  boards: answerBoards,
  board: answerBoard,
  conversation: answerConversation,
  consent: answerConsent,
  switchBoard: answerSwitchBoard,
  allowNotMarked: answerAllowNotMarked,
  version: answerVersion,
  mark: answerMark,
  planningFinished: answerPlanningFinished,
  item: answerItem,
  newChanges: answerNewChanges,
  roleSignals: answerRoleSignals,
  mapPoRole: answerMapPoRole,
  switchRoleSignals: answerSwitchRoleSignals,
});
