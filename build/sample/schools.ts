import type { Leanings } from './leanings.ts';

export interface School {
  /** Fieldwork code, outside the real range: municipality and number. */
  readonly code: string;
  readonly name: string;
  readonly municipality: string;
  readonly district: string;
  /** Respondents expected in one wave. */
  readonly respondents: number;
  readonly vmboShare: number;
  /** Only the schools that really differ; all others vary by chance. */
  readonly leanings: Partial<Leanings>;
}

/** Names no school bears (checked against the register of school branches when written, and in the tests). */
export const schools: readonly School[] = [
  school('990101', 'Elzermonder Lyceum', '01', 430, 0),
  school('990102', 'Havenlicht College', '02', 410, 0.5, { distress: 0.38 }),
  school('990103', 'Vakschool De Zeilmakerij', '02', 340, 1, { risk: 0.4 }),
  school('990104', 'Noorderpark Mavo', '03', 290, 1),
  school('990105', 'Vogelbuurt College', '04', 330, 0.6, { climate: -0.5 }),
  school('990106', 'Het Waterteken', '05', 270, 0.4),
  school('990107', 'De Weerdenhof', '05', 250, 0.5),
  school('990108', 'Kompasroos Vakcollege', '03', 320, 1),
  school('990109', 'Sterrenkade Gymnasium', '01', 300, 0, { distress: 0.3, climate: 0.3 }),
  school('990110', 'Praktijkhuis De Oude Werf', '02', 22, 1),

  school('990201', 'Kreilewoudse Scholengemeenschap', '01', 450, 0.5),
  school('990202', 'Oostpolder College', '04', 320, 0.7),
  school('990203', 'Bosrand Lyceum', '03', 310, 0, { distress: -0.35 }),
  school('990204', 'Mavo De Maalsteen', '02', 240, 1),
  school('990205', 'Vakschool Kreile', '04', 280, 1, { distress: 0.34 }),
  school('990206', 'Het Hazenpad', '01', 210, 0.45),

  school('990301', 'Vlierdams College', '01', 390, 0.5),
  school('990302', 'Zuiderhof Lyceum', '03', 300, 0),
  school('990303', 'De Sleutelbrug', '02', 230, 0.6, { climate: 0.45 }),
  school('990304', 'Stationskwartier Mavo', '02', 220, 1),
  school('990305', 'Praktijkschool Vlierbes', '01', 15, 1),

  school('990401', 'Bremmerveld College', '01', 360, 0.5),
  school('990402', 'Heidezicht Lyceum', '02', 230, 0),
  school('990403', 'De Struikheide', '03', 190, 0.7, { risk: 0.35 }),
  school('990404', 'Brempoort Vakcollege', '01', 240, 1),

  school('990501', 'Vestingpoort Lyceum', '01', 310, 0, { distress: -0.3 }),
  school('990502', 'Parkwijk Mavo', '02', 200, 1),
  school('990503', 'Wiekenburgs College', '02', 280, 0.45),
  school('990504', 'De Kromme Wiek', '03', 170, 0.4),

  school('990601', 'Meeroever College', '02', 300, 0.55),
  school('990602', 'Hazermeers Lyceum', '01', 220, 0),
  school('990603', 'De Zwaluwsteiger', '03', 180, 0.6, { climate: -0.4, distress: 0.2 }),

  school('990701', 'Duinkant College', '02', 260, 0.55),
  school('990702', 'Mavo Vier Kerkdorpen', '01', 150, 1),

  school('990801', 'Alderpolder College', '01', 190, 0.5),
  school('990802', 'De Madehoeve', '02', 130, 0.5),
];

function school(
  code: string,
  name: string,
  district: string,
  respondents: number,
  vmboShare: number,
  leanings: Partial<Leanings> = {},
): School {
  const area = code.slice(0, 4);
  return {
    code,
    name,
    municipality: `GM${area}`,
    district: `WK${area}${district}`,
    respondents,
    vmboShare,
    leanings,
  };
}
