import type { Leanings } from './leanings.ts';

/**
 * How the answers to one question come about: a liability in standard deviations, the higher the more
 * "yes". Effects are differences: girls − boys, klas 4 − klas 2, vmbo − havo/vwo.
 */
export interface Question {
  readonly girls: number;
  readonly klas4: number;
  readonly vmbo: number;
  /** How much it leans on what the pupil, the school and the municipality have more or less of. */
  readonly leansOn: Partial<Leanings>;
}

export const questions = {
  poorHealth: { girls: 0.22, klas4: 0.12, vmbo: 0.12, leansOn: { distress: 0.5 } },
  unhappy: { girls: 0.38, klas4: 0.15, vmbo: 0.02, leansOn: { distress: 0.7 } },
  complaints: { girls: 0.62, klas4: 0.18, vmbo: 0.05, leansOn: { distress: 0.75 } },
  mentalHealthPoor: { girls: 0.5, klas4: 0.18, vmbo: 0.02, leansOn: { distress: 0.7 } },
  suicidalThoughts: { girls: 0.42, klas4: 0.08, vmbo: 0.12, leansOn: { distress: 0.65 } },
  lonely: { girls: 0.42, klas4: 0.05, vmbo: 0.04, leansOn: { distress: 0.6, climate: -0.2 } },
  stressSchool: { girls: 0.62, klas4: 0.25, vmbo: -0.12, leansOn: { distress: 0.8 } },
  stressHome: { girls: 0.35, klas4: 0.05, vmbo: 0.15, leansOn: { distress: 0.7 } },
  stressProblems: { girls: 0.55, klas4: 0.15, vmbo: 0.05, leansOn: { distress: 0.8 } },
  stressOpinion: { girls: 0.62, klas4: -0.02, vmbo: -0.02, leansOn: { distress: 0.78 } },
  stressMusts: { girls: 0.6, klas4: 0.25, vmbo: -0.08, leansOn: { distress: 0.82 } },
  pressureSelf: { girls: 0.5, klas4: 0.2, vmbo: -0.25, leansOn: { distress: 0.5 } },
  pressureOthers: { girls: 0.3, klas4: 0.15, vmbo: -0.12, leansOn: { distress: 0.5 } },
  vulnerable: { girls: 0.2, klas4: -0.1, vmbo: 0.05, leansOn: { distress: 0.45 } },
  confidence: { girls: -0.3, klas4: -0.12, vmbo: 0.05, leansOn: { distress: -0.5 } },
  supportParents: { girls: -0.08, klas4: -0.1, vmbo: 0, leansOn: { distress: -0.35 } },
  supportFamily: { girls: 0.02, klas4: -0.05, vmbo: 0.05, leansOn: { distress: -0.2 } },
  supportFriends: { girls: 0.4, klas4: 0.1, vmbo: -0.1, leansOn: { distress: -0.15 } },
  supportSchool: { girls: 0.02, klas4: -0.1, vmbo: 0.05, leansOn: { climate: 0.4 } },
  likesSchool: { girls: 0.08, klas4: -0.25, vmbo: -0.1, leansOn: { climate: 0.55, distress: -0.25 } },
  safe: { girls: -0.12, klas4: 0.1, vmbo: -0.15, leansOn: { climate: 0.65, distress: -0.2 } },
  pupilsKind: { girls: -0.1, klas4: 0.1, vmbo: -0.2, leansOn: { climate: 0.6 } },
  teachersKind: { girls: 0, klas4: -0.08, vmbo: -0.15, leansOn: { climate: 0.6 } },
  truant: { girls: -0.02, klas4: 0.5, vmbo: 0.15, leansOn: { risk: 0.5 } },
  bullied: { girls: 0.05, klas4: -0.25, vmbo: 0.15, leansOn: { climate: -0.55, distress: 0.35 } },
  bulliedOnline: { girls: 0.15, klas4: -0.15, vmbo: 0.15, leansOn: { climate: -0.5, distress: 0.4 } },
  bulliedPlaces: { girls: 0, klas4: 0, vmbo: 0.1, leansOn: { climate: -0.2 } },
  socialMedia: { girls: 0.35, klas4: 0, vmbo: 0.2, leansOn: { distress: 0.4 } },
  sleepMedia: { girls: 0.3, klas4: 0.1, vmbo: 0.1, leansOn: { distress: 0.35 } },
  distracted: { girls: 0.35, klas4: 0.15, vmbo: -0.05, leansOn: { distress: 0.2 } },
  gaming: { girls: -0.8, klas4: -0.1, vmbo: 0.2, leansOn: { activity: -0.2 } },
  shortOfMoney: { girls: 0.1, klas4: 0.05, vmbo: 0.3, leansOn: { distress: 0.25 } },
  carer: { girls: 0.12, klas4: 0, vmbo: 0.1, leansOn: { distress: 0.15 } },
  rules: { girls: 0.02, klas4: -0.3, vmbo: 0.05, leansOn: { risk: -0.3 } },
  smokes: { girls: -0.05, klas4: 0.5, vmbo: 0.3, leansOn: { risk: 0.75 } },
  vapes: { girls: 0.1, klas4: 0.4, vmbo: 0.35, leansOn: { risk: 0.75 } },
  drinks: { girls: 0.02, klas4: 1.1, vmbo: 0.05, leansOn: { risk: 0.55 } },
  binges: { girls: 0, klas4: 0.2, vmbo: 0.1, leansOn: { risk: 0.3 } },
  cannabis: { girls: -0.15, klas4: 0.65, vmbo: 0.15, leansOn: { risk: 0.6 } },
  moves: { girls: -0.25, klas4: -0.15, vmbo: -0.05, leansOn: { activity: 0.5 } },
  sports: { girls: -0.12, klas4: -0.2, vmbo: -0.25, leansOn: { activity: 0.55 } },
  cycles: { girls: 0, klas4: -0.1, vmbo: -0.15, leansOn: { activity: 0.2 } },
  neighbourhoodSafe: { girls: -0.3, klas4: 0.05, vmbo: -0.1, leansOn: { distress: -0.25 } },
  knowsNurse: { girls: 0.15, klas4: 0.1, vmbo: 0.1, leansOn: { climate: 0.3 } },
} as const satisfies Readonly<Record<string, Question>>;

export type QuestionName = keyof typeof questions;
