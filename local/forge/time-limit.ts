/** The platform ends a function that runs too long; here its answer is dropped and the caller gets this error. */
export class FunctionTimedOut extends Error {
  override readonly name = 'FunctionTimedOut';

  constructor(functionKey: string, milliseconds: number) {
    super(`Function "${functionKey}" ran longer than ${milliseconds / 1_000} s, the most that Forge allows.`);
  }
}

export async function withinTime<T>(functionKey: string, milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new FunctionTimedOut(functionKey, milliseconds));
    }, milliseconds);
  });
  try {
    return await Promise.race([work, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
