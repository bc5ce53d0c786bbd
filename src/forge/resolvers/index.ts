import { makeResolver } from '@forge/resolver';
import type { Questions } from '../../contract';
import { answerAgreement } from './agreement';
import { answerAnswerRound } from './answer-round';
import { answerBoard } from './board';
import { answerBoards } from './boards';
import { answerBrief } from './brief';
import { answerChangeNorms } from './change-norms';
import { answerCheckIn } from './check-in';
import { answerCloseRound } from './close-round';
import { answerAllowNotMarked, answerConsent, answerSwitchBoard } from './consent';
import { answerConversation } from './conversation';
import { answerExperiments } from './experiments';
import { answerExportBoard } from './export-board';
import { answerItem } from './item';
import { answerMark } from './mark';
import { answerMoveExperiment } from './move-experiment';
import { answerNewChanges } from './new-changes';
import { answerNumbers } from './numbers';
import { answerOpenRound } from './open-round';
import { answerPauseBoard } from './pause-board';
import { answerPlanningFinished } from './planning-finished';
import { answerMapPoRole, answerRoleSignals, answerSwitchRoleSignals } from './role-signals';
import { answerSaveExperiment } from './save-experiment';
import { answerSaveRequest } from './save-request';
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
  experiments: answerExperiments,
  saveExperiment: answerSaveExperiment,
  moveExperiment: answerMoveExperiment,
  saveRequest: answerSaveRequest,
  checkIn: answerCheckIn,
  openRound: answerOpenRound,
  answerRound: answerAnswerRound,
  closeRound: answerCloseRound,
  agreement: answerAgreement,
  changeNorms: answerChangeNorms,
  pauseBoard: answerPauseBoard,
  exportBoard: answerExportBoard,
  brief: answerBrief,
  numbers: answerNumbers,
});
