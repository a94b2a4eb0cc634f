import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  describePublishedTable,
  describePublishedTopic,
} from '../../../shared/catalogue/published-topics.ts';

const table = '../shared/data/statline/50140NED_TypedDataSet_22092025_192544.csv';

describe('the topics of published tables', () => {
  it('are known by name, whatever their number in the table', () => {
    const topic = {
      label: 'Mantelzorger',
      clause: 'die mantelzorg geven',
      theme: 'Thuis',
      direction: 'neutral',
    };
    expect(describePublishedTopic('Mantelzorger_127')).toEqual(topic);
    expect(describePublishedTopic('Mantelzorger_3')).toEqual(topic);
    expect(describePublishedTopic('VoldoendeWeerbaar_16')?.direction).toBe('high');
    expect(describePublishedTopic('HeeftSchulden_3')?.direction).toBe('low');
  });

  it('leave a topic they do not know alone', () => {
    expect(describePublishedTopic('BevolkingAanHetBegin_1')).toBeNull();
    expect(describePublishedTable('50120NED')).toBeNull();
  });

  it('know whom table 50140NED is about', () => {
    expect(describePublishedTable('50140ned')?.population).toBe('jongvolwassenen van 16 tot en met 25 jaar');
  });

  it.skipIf(!existsSync(table))(
    'describe every column of the real table, in labels that fit (needs ../shared/data)',
    () => {
      const [header = ''] = readFileSync(table, 'utf8').split(/\r?\n/);
      const columns = header.split(';').slice(4);
      expect(columns.length).toBe(148);
      const described = columns.map((column) => ({ column, ...describePublishedTopic(column) }));
      expect(described.filter(({ label }) => label === undefined || label.length > 32)).toEqual([]);
      expect(described.filter(({ clause = '' }) => !/^(die|met|van wie|bij wie) \S/.test(clause))).toEqual(
        [],
      );
      expect(new Set(described.map(({ label }) => label)).size).toBe(148);
    },
  );
});
