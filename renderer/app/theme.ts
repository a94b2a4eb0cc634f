import { Input, createTheme } from '@mantine/core';
import type { CSSVariablesResolver } from '@mantine/core';

/** Mantine drawn with the tokens of the design (ui/tokens.css). */
export const theme = createTheme({
  fontFamily: 'var(--font)',
  primaryColor: 'petrol',
  primaryShade: { light: 7, dark: 3 },
  autoContrast: true,
  colors: {
    petrol: [
      '#e1efef',
      '#c4e1e2',
      '#9dd6d9',
      '#74c7cc',
      '#4faeb5',
      '#2f929b',
      '#17757f',
      '#0b5f6b',
      '#084a54',
      '#06373f',
    ],
  },
  defaultRadius: 6,
  radius: { sm: '4px', md: '6px', lg: '10px' },
  fontSizes: { xs: '13px', sm: '15px', md: '15px', lg: '18px', xl: '24px' },
  lineHeights: { xs: '20px', sm: '24px', md: '24px', lg: '24px', xl: '32px' },
  headings: { fontFamily: 'var(--font)', fontWeight: '600' },
  components: {
    Input: Input.extend({
      defaultProps: { size: 'md' },
      vars: () => ({
        wrapper: {
          '--input-bd': 'var(--line-strong)',
          '--input-bg': 'var(--surface)',
          '--input-height': '40px',
        },
      }),
    }),
  },
  respectReducedMotion: true,
  cursorType: 'pointer',
});

const shared = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-2)',
  '--mantine-color-placeholder': 'var(--ink-3)',
  '--mantine-color-error': 'var(--fout-tekst)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--accent-soft)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line-strong)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-shadow-md': 'var(--shadow-popover)',
};

/** Mantine's own colours follow ours, in both schemes. */
export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light: shared, dark: shared });
