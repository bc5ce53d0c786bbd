import type { Project } from '../record/project';
import { FIELD } from './field-ids';

/** Team-managed projects estimate in "Story point estimate", company-managed ones in "Story Points". */
export function estimateField(project: Project): { readonly id: string; readonly name: string } {
  return project.managed === 'team'
    ? { id: FIELD.storyPointEstimate, name: 'Story point estimate' }
    : { id: FIELD.storyPoints, name: 'Story Points' };
}
