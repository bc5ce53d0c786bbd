/** More different questions than any page asks; then the keeping starts anew. */
const MOST_KEPT = 1000;

/**
 * An answer that depends on nothing but a share and degrees of freedom is sought once and kept.
 *
 * Every close of every sprint asks for the same few limits; seeking one takes tens of steps.
 */
export function keepAnswers(
  seek: (share: number, degrees: number) => number,
): (share: number, degrees: number) => number {
  const kept = new Map<string, number>();
  return (share, degrees) => {
    const question = `${share} ${degrees}`;
    const known = kept.get(question);
    if (known !== undefined) return known;
    const answer = seek(share, degrees);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(question, answer);
    return answer;
  };
}
