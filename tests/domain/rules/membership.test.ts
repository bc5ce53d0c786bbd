import {
  firstEntryInside,
  isInAt,
  lastLeavingInside,
  staysBySprint,
} from '../../../src/domain/rules/membership';
import { item, moment, track } from './made-item';

const stays = (initial: readonly number[], ...flips: (readonly [number, readonly number[]])[]) =>
  staysBySprint(item(), track(initial, ...flips));

test('a value set at creation begins with the item', () => {
  expect(stays([5]).get(5)).toEqual([{ enteredAt: 0, leftAt: null }]);
});

test('removed and back are two stays', () => {
  expect(stays([5], [10, []], [20, [5]]).get(5)).toEqual([
    { enteredAt: 0, leftAt: 10 },
    { enteredAt: 20, leftAt: null },
  ]);
});

test('another id that joins the list moves nothing for the first', () => {
  const both = stays([5], [10, [5, 6]]);
  expect([both.get(5), both.get(6)]).toEqual([
    [{ enteredAt: 0, leftAt: null }],
    [{ enteredAt: 10, leftAt: null }],
  ]);
});

test('in at the instant of entering, out at the instant of leaving', () => {
  const one = [{ enteredAt: moment(10), leftAt: moment(20) }];
  expect([9, 10, 19, 20].map((at) => isInAt(one, moment(at)))).toEqual([false, true, true, false]);
});

test('the first entry inside and the last leaving inside; at exactly the start is outside, at the end inside', () => {
  const some = [
    { enteredAt: moment(10), leftAt: moment(20) },
    { enteredAt: moment(30), leftAt: moment(40) },
  ];
  expect(firstEntryInside(some, moment(10), moment(40))).toBe(30);
  expect(lastLeavingInside(some, moment(10), moment(40))).toBe(40);
  expect(lastLeavingInside(some, moment(10), moment(39))).toBe(20);
  expect(lastLeavingInside(some, moment(20), moment(39))).toBeNull();
  expect(lastLeavingInside(some, moment(40), moment(50))).toBeNull();
  expect(firstEntryInside(some, moment(30), moment(50))).toBeNull();
});
