import type { Project } from './record/project';

/** A project that few may browse; its fixes take part in the sprints of the first team. */
export const RESTRICTED_PROJECT: Project = {
  id: '10017',
  key: 'SEC',
  name: 'Security fixes',
  managed: 'company',
};
