import { describe, expect, it } from 'vitest';
import { countFiles, exampleNames } from '../../../renderer/features/export/export-choice.ts';

describe('what an export will make', () => {
  it('counts one PowerPoint, one PDF and a picture per slide', () => {
    expect(countFiles(['pptx'], 4)).toBe(1);
    expect(countFiles(['pptx', 'pdf'], 4)).toBe(2);
    expect(countFiles(['pptx', 'png', 'svg'], 4)).toBe(9);
    expect(countFiles([], 4)).toBe(0);
  });

  it('shows the names beforehand', () => {
    expect(exampleNames(['pptx', 'pdf', 'png'], 'Stress')).toEqual([
      'Stress.pptx',
      'Stress.pdf',
      'Stress-01.png',
    ]);
  });
});
