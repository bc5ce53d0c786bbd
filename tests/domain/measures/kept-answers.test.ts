import { keepAnswers } from '../../../src/domain/measures/kept-answers';

describe('answers that are sought once', () => {
  test('the same question is sought once, another share or other degrees anew', () => {
    const sought: string[] = [];
    const ask = keepAnswers((share, degrees) => {
      sought.push(`${share} of ${degrees}`);
      return share * degrees;
    });
    expect([ask(0.5, 8), ask(0.5, 8), ask(0.9, 8), ask(0.5, 10), ask(0.5, 8)]).toEqual([4, 4, 7.2, 5, 4]);
    expect(sought).toEqual(['0.5 of 8', '0.9 of 8', '0.5 of 10']);
  });

  test('after a thousand answers the keeping starts anew and the answers stay right', () => {
    let sought = 0;
    const ask = keepAnswers((share, degrees) => {
      sought += 1;
      return share + degrees;
    });
    for (let degrees = 0; degrees <= 1000; degrees += 1) ask(0, degrees);
    expect(ask(0, 0)).toBe(0);
    expect(sought).toBe(1002);
  });

  test('two functions do not share their answers', () => {
    const [plus, times] = [
      keepAnswers((share, degrees) => share + degrees),
      keepAnswers((share, degrees) => share * degrees),
    ];
    expect([plus(0.5, 8), times(0.5, 8)]).toEqual([8.5, 4]);
  });
});
