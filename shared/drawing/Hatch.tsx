import { useId } from 'react';

/** The pattern of what is hidden: 45°, step 6, stroke 1.5. Answers the fill to use. */
export function useHatch(colour: string): { readonly fill: string; readonly definition: React.ReactElement } {
  const id = `hatch-${useId().replace(/[^a-zA-Z0-9]/g, '')}`;
  return {
    fill: `url(#${id})`,
    definition: (
      <defs>
        <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1={0} y1={0} x2={0} y2={6} stroke={colour} strokeWidth={1.5} />
        </pattern>
      </defs>
    ),
  };
}

/** The pattern of what there is no figure of: dots, so that it is told from what is hidden without colour. */
export function useDots(colour: string): { readonly fill: string; readonly definition: React.ReactElement } {
  const id = `hatch-${useId().replace(/[^a-zA-Z0-9]/g, '')}`;
  return {
    fill: `url(#${id})`,
    definition: (
      <defs>
        <pattern id={id} width={8} height={8} patternUnits="userSpaceOnUse">
          <circle cx={2} cy={2} r={1.1} fill={colour} />
          <circle cx={6} cy={6} r={1.1} fill={colour} />
        </pattern>
      </defs>
    ),
  };
}
