import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OperationInput, OperationName, OperationOutput } from '../../../shared/contract/operations.ts';
import type { Response, ResponseCount, ResponseQuestion } from '../../../shared/model/response.ts';
import { createTestCore, openSampleCopy, type TestCore } from '../../support/test-core.ts';

describe('who took part, on the sample', () => {
  let test: TestCore;
  beforeAll(async () => {
    test = createTestCore();
    await openSampleCopy(test);
  });
  afterAll(() => test.dispose());

  async function value<Name extends OperationName>(
    name: Name,
    input: OperationInput<Name>,
  ): Promise<OperationOutput<Name>> {
    const answer = await test.core.dispatch(name, input, randomUUID());
    if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.issue)}`);
    return answer.value as OperationOutput<Name>;
  }

  const ask = (question: Partial<ResponseQuestion>): Promise<Response> =>
    value('response.ask', { wave: 2025, level: 'school', ...question });

  it('sets who took part beside the pupils on the school list, and adds both up', async () => {
    const { rows, total, enrolment, enrolmentYear, classes } = await ask({ within: 'GM9901', by: 'gender' });
    expect({ enrolment, enrolmentYear, classes }).toEqual({
      ...{ enrolment: 'all', enrolmentYear: 2025, classes: ['2', '4'] },
    });
    const lyceum = rows.find(({ id }) => id === '990101');
    expect(lyceum).toMatchObject({ name: 'Elzermonder Lyceum', enrolled: 318 + 289, ownFigures: true });
    expect(total?.enrolled).toBe(rows.reduce((sum, { enrolled }) => sum + (enrolled ?? 0), 0));
    expect(numberOf(total?.took)).toBe(rows.reduce((sum, { took }) => sum + (numberOf(took) ?? 0), 0));
  });

  it('tells which schools are too small for figures of their own', async () => {
    const { rows, leastForFigures } = await ask({});
    expect(leastForFigures).toBe(30);
    for (const { took, ownFigures } of rows) {
      const count = numberOf(took);
      expect(ownFigures).toBe(count === null ? null : count >= 30);
    }
    expect(rows.some(({ ownFigures }) => ownFigures === false)).toBe(true);
  });

  it('parts one school by class and education, with the pupils per class', async () => {
    const { rowsAre, rows, total } = await ask({ within: '990101', by: 'gender' });
    expect(rowsAre).toBe('school');
    expect(rows.map(({ depth, name, enrolled }) => [depth, name, enrolled])).toEqual([
      [0, 'Klas 2', 318],
      [1, 'Havo/vwo', null],
      [0, 'Klas 4', 289],
      [1, 'Havo/vwo', null],
    ]);
    const { rows: schools } = await ask({ within: 'GM9901', by: 'gender' });
    const inList = schools.find(({ id }) => id === '990101');
    // One school has one number of respondents, whichever table it stands in.
    expect([total?.took, total?.groups]).toEqual([inList?.took, inList?.groups]);
  });

  it('has no small count in any table, and none without its neighbours', async () => {
    const asked = await Promise.all([
      ...(['gender', 'class', 'education'] as const).map((by) => ask({ by })),
      ...(await ask({})).rows.map(({ id }) => ask({ within: id, by: 'gender' })),
    ]);
    const rows = asked.flatMap((response) => response.rows);
    const counts = rows.flatMap(({ took, groups }) => [took, ...groups]);
    expect(counts.some(({ status }) => status === 'hidden')).toBe(true);
    for (const count of counts) {
      const number = numberOf(count);
      expect(number === null || number === 0 || number >= 5).toBe(true);
    }
    // Of two groups the other one would give a hidden one away.
    for (const { took, groups } of rows) {
      const hidden = groups.filter(({ status }) => status === 'hidden').length;
      if (groups.length === 2 && took.status === 'shown') expect(hidden).not.toBe(1);
    }
  });

  it('does not set pupils by where they live beside a list of schools', async () => {
    const { enrolment, rows, total } = await ask({ level: 'municipality' });
    expect(enrolment).toBe('elsewhere');
    expect([...rows, total].every((row) => row?.enrolled === null)).toBe(true);
  });

  it('refuses in words a wave without pupils, an area nobody knows, and a breakdown of small groups', async () => {
    const titles = await Promise.all(
      [{ wave: 2018 }, { within: 'GM0001' }, { by: 'age' }].map(async (change) => {
        const question = { wave: 2025, level: 'school', ...change };
        const answer = await test.core.dispatch('response.ask', question, randomUUID());
        return answer.ok ? null : answer.issue.title;
      }),
    );
    expect(titles).toEqual([
      'Wie meedeed in 2018, is niet te tellen.',
      'We kennen het gebied GM0001 niet in deze werkmap.',
      'De respons is te tellen naar geslacht, klas of onderwijs.',
    ]);
  });

  it('says so when a list has fewer pupils than took part', async () => {
    const file = path.join(test.folder, 'scholen.csv');
    writeFileSync(file, 'Schoolcode;Naam;GM;Klas 2;Klas 4\n990101;Elzermonder Lyceum;GM9901;60;60\n');
    const { proposalId } = await value('import.inspect', { file: { kind: 'path', path: file } });
    await value('import.commit', { proposalId });
    const row = (await ask({ within: 'GM9901' })).rows.find(({ id }) => id === '990101');
    expect(row?.enrolled).toBe(120);
    expect(numberOf(row?.took)).toBeGreaterThan(120);
  });
});

function numberOf(count: ResponseCount | undefined): number | null {
  return count?.status === 'shown' ? count.count : null;
}
