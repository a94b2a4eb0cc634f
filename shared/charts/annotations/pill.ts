/** Around the words in a pill, in type: 0.32 inch high around one line of 13.5 points (SLIDES.md). */
export const pillPad = { x: 0.75, y: 0.2 } as const;
