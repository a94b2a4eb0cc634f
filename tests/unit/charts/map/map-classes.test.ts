import fc from 'fast-check';
import { expect, it } from 'vitest';
import { classesFor, classOf } from '../../../../shared/charts/map/map-classes.ts';

it('makes classes a reader can count with', () => {
  expect(classesFor([22, 27, 28, 31, 33, 35, 37, 44])).toEqual([
    { from: 20, to: 24 },
    { from: 25, to: 29 },
    { from: 30, to: 34 },
    { from: 35, to: 39 },
    { from: 40, to: 44 },
  ]);
  expect(classesFor([10, 49])).toHaveLength(4);
});

it('ends the last class at 100', () => {
  expect(classesFor([0, 100]).at(-1)).toEqual({ from: 80, to: 100 });
  expect(classesFor([98, 99, 100, 100])).toEqual([{ from: 98, to: 100 }]);
});

it('makes no classes of one point: that is less than chance gives', () => {
  expect(classesFor([52, 53, 55, 56])).toEqual([
    { from: 52, to: 53 },
    { from: 54, to: 55 },
    { from: 56, to: 57 },
  ]);
});

it('does not pull two areas apart that are nearly alike', () => {
  expect(classesFor([52, 54])).toEqual([{ from: 50, to: 54 }]);
  expect(classesFor([54, 62])).toHaveLength(3);
});

it('has one class for areas that are all equal, and none for none', () => {
  expect(classesFor([50, 50.2, 50.1, 50])).toEqual([{ from: 50, to: 51 }]);
  expect(classesFor([])).toEqual([]);
});

it('puts a percentage in the class it is written in: 24,6 is 25', () => {
  const classes = classesFor([20, 44]);
  expect(classOf(classes, 24.4)).toBe(0);
  expect(classOf(classes, 24.6)).toBe(1);
  expect(classOf(classes, 60)).toBeNull();
});

it('holds every percentage in exactly one of at most five classes, in order and without a gap', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 40 }),
      (percents) => {
        const classes = classesFor(percents);
        expect(classes.length).toBeLessThanOrEqual(5);
        expect(percents.every((percent) => classOf(classes, percent) !== null)).toBe(true);
        for (const [index, { from }] of classes.entries()) {
          if (index > 0) expect(from).toBe((classes[index - 1]?.to ?? NaN) + 1);
        }
        expect(classes[0]?.from).toBeGreaterThanOrEqual(0);
        expect(classes.at(-1)?.to).toBeLessThanOrEqual(100);
      },
    ),
  );
});

it('begins no class of a score below the lowest score there is', () => {
  const scale = { min: 1, max: 10, measure: 'mean' } as const;
  const classes = classesFor([1, 2, 5, 10], scale);
  expect(classes[0]?.from).toBe(1);
  expect(classes.at(-1)?.to).toBe(10);
});
