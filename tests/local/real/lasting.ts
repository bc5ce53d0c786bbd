/** Of an answer what is the same whenever and wherever it is read: instants since `began` are the present. */
export function lasting(answer: unknown, began: number): unknown {
  const text = JSON.stringify(answer, (name, value: unknown) => {
    if (name === 'live' || name === 'readAt') return undefined;
    return typeof value === 'number' && value >= began && value <= Date.now() ? 'now' : value;
  });
  return JSON.parse(text) as unknown;
}
