import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

const pine: MantineColorsTuple = [
  '#eef7f4',
  '#dcece7',
  '#b6d8cc',
  '#8cc4b0',
  '#68b297',
  '#4fa487',
  '#3d937a',
  '#2f8068',
  '#226b56',
  '#155644',
];

/** One quiet accent, the system's own letters, room around things. */
export const theme = createTheme({
  colors: { pine },
  primaryColor: 'pine',
  primaryShade: { light: 8, dark: 7 },
  autoContrast: true,
  defaultRadius: 'md',
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',
  headings: {
    fontFamily: 'inherit',
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.625rem', lineHeight: '1.25' },
      h2: { fontSize: '1.1875rem', lineHeight: '1.3' },
      h3: { fontSize: '1rem', lineHeight: '1.4' },
    },
  },
  cursorType: 'pointer',
  focusRing: 'auto',
});

/** Mantine's own greys and reds for small text stay under a contrast of 4.5. */
export const readableTexts: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#56606a',
    '--mantine-color-placeholder': '#68727c',
    '--mantine-color-error': '#b42318',
    '--mantine-color-anchor': '#226b56',
    '--mantine-color-body': '#fbfcfb',
  },
  dark: {
    '--mantine-color-dimmed': '#a9b1b8',
    '--mantine-color-placeholder': '#9aa3ab',
    '--mantine-color-error': '#ff9d94',
    '--mantine-color-anchor': '#8cc4b0',
    '--mantine-color-body': '#161a19',
  },
});
