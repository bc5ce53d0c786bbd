import type { CallToJira, Fault } from './fault';

/** The fault meets the first so many calls, and then it is over. */
export function times(count: number, fault: Fault): Fault {
  let left = count;
  return (call) => {
    if (left === 0) return null;
    const trouble = fault(call);
    if (trouble !== null) left -= 1;
    return trouble;
  };
}

/** The fault begins with a call and stays. */
export function fromCall(first: number, fault: Fault): Fault {
  return (call) => (call.before < first ? null : fault(call));
}

/** Only calls of this kind meet the fault. */
export function onlyFor(isMeant: (call: CallToJira) => boolean, fault: Fault): Fault {
  return (call) => (isMeant(call) ? fault(call) : null);
}

/** Something happens on the site right before a call is answered, once. */
export function meanwhile(first: number, deed: () => void): Fault {
  let isDone = false;
  return ({ before }) => {
    if (before >= first && !isDone) {
      isDone = true;
      deed();
    }
    return null;
  };
}
