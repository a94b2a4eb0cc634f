import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Area } from '../../../../shared/model/area.ts';
import { nameFiles, unknownNameFields } from '../../../../shared/slides/batch/name-files.ts';
import { foldFileName } from '../../../../shared/slides/safe-file-name.ts';

const values = { jaar: '2025', verhaal: 'Schoolrapport', gemeente: () => 'Lindewaard' };

function school(name: string, code = '501'): Area {
  return { code, level: 'school', name, parent: 'GM9901', known: true };
}

describe('the names of many reports', () => {
  it('fills every field, and leaves what is typed', () => {
    const pattern = '{gebied} ({code}) {gemeente} {verhaal} {jaar} versie 2';
    expect(nameFiles(pattern, [school('Het Baken')], values)).toEqual([
      { fileName: 'Het Baken (501) Lindewaard Schoolrapport 2025 versie 2', shortened: false },
    ]);
  });

  it('knows which fields there are, in any case', () => {
    expect(unknownNameFields('{Gebied} {school} {jaar} {}')).toEqual(['{school}', '{}']);
  });

  it('takes out signs that no system takes, and the names of devices', () => {
    const names = ['De Linde/Noord: "havo"?', 'CON', 'com1.oud', '..', 'De Brug.'];
    const areas = names.map((name, index) => school(name, `50${String(index)}`));
    expect(nameFiles('{gebied}', areas, values).map(({ fileName }) => fileName)).toEqual([
      'De Linde Noord havo',
      'CON-export',
      'com1-export.oud',
      'export',
      'De Brug',
    ]);
  });

  it('cuts the name of the area, and keeps the year behind it', () => {
    const name =
      'Interconfessionele Scholengemeenschap De Zonnewijzer, locatie Molenbroek-Noord aan de Oude Vaart bij het Veer';
    const [file] = nameFiles('{gebied} welbevinden {jaar}', [school(name)], values);
    expect(file?.shortened).toBe(true);
    expect(file?.fileName).toMatch(/^Interconfessionele .*… welbevinden 2025$/);
    expect(file?.fileName.length).toBeLessThanOrEqual(120);
  });

  it('tells two schools of one name apart by their codes, whatever the case', () => {
    const areas = [school('De Linde', '501'), school('DE LINDE', '502'), school('De Linde', '503')];
    expect(nameFiles('{gebied}', areas, values).map(({ fileName }) => fileName)).toEqual([
      'De Linde',
      'DE LINDE (502)',
      'De Linde (503)',
    ]);
    // A pattern that says nothing of the area still gives a file for each.
    expect(new Set(nameFiles('rapport', areas, values).map(({ fileName }) => fileName)).size).toBe(3);
  });

  it('never gives one name twice, nor more bytes than a file system takes', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 300 });
    fc.assert(
      fc.property(
        text,
        fc.array(fc.tuple(text, fc.string({ minLength: 1 })), { maxLength: 8 }),
        (pattern, given) => {
          const files = nameFiles(
            pattern,
            given.map(([name, code]) => school(name, code)),
            values,
          );
          const names = files.map(({ fileName }) => foldFileName(fileName));
          expect(new Set(names).size).toBe(names.length);
          for (const { fileName } of files)
            expect(Buffer.byteLength(`${fileName}-01.pptx.old`)).toBeLessThanOrEqual(255);
        },
      ),
    );
  });
});
