import { runningInvocation } from './running';

const MachineDate = Date;
const machineNow = Date.now;
const hosts = new Set<object>();

/** What the app's code is told to be the present: the machine's, and what the clock of its host was moved on. */
function nowOfApp(): number {
  return machineNow() + (runningInvocation()?.services.ahead() ?? 0);
}

/**
 * The app reads the clock by `Date`, and on this machine there is one `Date` for everybody. While the clock of a host is
 * moved on, another `Date` stands in its place that answers a running function of the app with the moved clock and
 * everybody else with the machine's; every other question goes to the real one. When no host is ahead any more,
 * the real one is put back.
 */
export function followClock(host: object, ahead: number): void {
  if (ahead === 0) hosts.delete(host);
  else hosts.add(host);
  globalThis.Date = hosts.size === 0 ? MachineDate : DateOfApp;
}

const DateOfApp = new Proxy(MachineDate, {
  construct: (target, values: readonly unknown[], asked: NewableFunction) =>
    Reflect.construct(target, values.length === 0 ? [nowOfApp()] : values, asked) as Date,
  apply: () => new MachineDate(nowOfApp()).toString(),
  get: (target, name, asked) => (name === 'now' ? nowOfApp : (Reflect.get(target, name, asked) as unknown)),
});
