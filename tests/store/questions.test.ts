import { expect, it } from 'vitest';
import { forgetQuestion, keepQuestion, listQuestions } from '../../electron/store/questions.ts';
import { mostRecentQuestions, type KeptQuestion } from '../../shared/model/kept-question.ts';
import { inNewWorkspace } from './examples.ts';

function question(address: string, minute: number, more: Partial<KeptQuestion> = {}): KeptQuestion {
  return {
    address,
    sentence: `Vraag ${address}`,
    name: null,
    favourite: false,
    askedAt: `2026-03-12T10:${String(minute).padStart(2, '0')}:00`,
    ...more,
  };
}

it('gives favourites by name, then what was asked lately, newest first', () => {
  inNewWorkspace(({ db }) => {
    keepQuestion(db, question('a', 1));
    keepQuestion(db, question('b', 2));
    keepQuestion(db, question('c', 3, { favourite: true, name: 'Raad' }));
    keepQuestion(db, question('d', 4, { favourite: true, name: 'directie' }));
    keepQuestion(db, question('a', 5));
    expect(listQuestions(db).map(({ address }) => address)).toEqual(['d', 'c', 'a', 'b']);
    forgetQuestion(db, 'd');
    expect(listQuestions(db)).toHaveLength(3);
  });
});

it('forgets the oldest by itself, but never a favourite', () => {
  inNewWorkspace(({ db }) => {
    keepQuestion(db, question('favourite', 0, { favourite: true }));
    for (let minute = 1; minute <= mostRecentQuestions + 2; minute += 1) {
      keepQuestion(db, question(`q${minute}`, minute));
    }
    const left = listQuestions(db).map(({ address }) => address);
    expect(left).toHaveLength(mostRecentQuestions + 1);
    expect(left[0]).toBe('favourite');
    expect(left.at(-1)).toBe('q3');
  });
});
