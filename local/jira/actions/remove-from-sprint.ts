import type { LiveSite } from '../live-site';
import type { Deed } from './change-issue';
import { moveBetweenSprints, closedOnly, refuseSubtask } from './move-between-sprints';

/** Takes an issue out of the planned or running sprint that it is in, back to the backlog. */
export function removeFromSprint(site: LiveSite, issueId: string, deed: Deed): void {
  refuseSubtask(site, issueId);
  moveBetweenSprints(site, issueId, closedOnly, deed);
}
