import { isMantineColorScheme, type MantineColorSchemeManager } from '@mantine/core';

/** Light or dark: the host wrote it into the page it served, and keeps it when it changes (PreferencesMenu). */
export const rememberedScheme: MantineColorSchemeManager = {
  get(usual) {
    const { scheme } = document.documentElement.dataset;
    return isMantineColorScheme(scheme) ? scheme : usual;
  },
  set(scheme) {
    document.documentElement.dataset.scheme = scheme;
  },
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => undefined,
};
