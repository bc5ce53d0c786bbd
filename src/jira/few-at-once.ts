import type { Jira } from './jira';

const MOST_AT_ONCE = 4;

/** A Jira that is asked at most four questions at a time; the others wait in line, first come, first served. */
export function fewAtOnce(jira: Jira): Jira {
  const line: (() => void)[] = [];
  let running = 0;
  return async (request) => {
    if (running === MOST_AT_ONCE) await new Promise<void>((proceed) => line.push(proceed));
    else running += 1;
    try {
      return await jira(request);
    } finally {
      const next = line.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
