import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LeastLosses } from '../../../shared/disclosure/least-losses.ts';
import { openCounts, VisitQueue } from '../../../shared/disclosure/visit-queue.ts';

describe('the columns of a search', () => {
  it('know the least loss of every state, as a map would, and nothing of the search before', () => {
    const reached = fc.array(fc.tuple(fc.integer({ min: -900, max: 900 }), fc.nat({ max: 50 })), {
      maxLength: 3000,
    });
    const losses = new LeastLosses();
    fc.assert(
      fc.property(reached, (states) => {
        losses.clear();
        const map = new Map<number, number>();
        for (const [key, loss] of states) {
          const improves = loss < (map.get(key) ?? Infinity);
          expect(losses.improves(key, loss)).toBe(improves);
          if (improves) map.set(key, loss);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('give back the visits by expected loss, and what is out of balance counts too', () => {
    const visits = fc.array(fc.record({ expected: fc.nat({ max: 20 }), open: fc.nat({ max: 9 }) }));
    const queue = new VisitQueue();
    fc.assert(
      fc.property(visits, (those) => {
        queue.clear();
        those.forEach(({ expected, open }, i) => {
          queue.add({ step: i + 1, before: -1, depth: 1, loss: 0, expected, open, print: i });
        });
        const taken: number[] = [];
        for (let visit = queue.take(); visit >= 0; visit = queue.take()) taken.push(visit);
        const order = those
          .map((visit, place) => ({ ...visit, place }))
          .map((visit) => ({ ...visit, rank: visit.expected + openCounts * visit.open }))
          .sort((a, b) => a.rank - b.rank || a.place - b.place);
        expect(taken).toEqual(order.map(({ place }) => place));
      }),
    );
  });
});
