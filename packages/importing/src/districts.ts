import { ImportError } from './import-error.ts';

/** The files that ship with this package, by district, relative to its data folder. */
const BUNDLED = {
  '610902': {
    published: { yardstick: 'published/hanbin-2019.csv', context: 'published/context.csv' },
    divisions: {
      towns: 'divisions/hanbin_610902_towns.csv',
      villages: 'divisions/hanbin_610902_villages.csv',
    },
  },
} as const;

export type BundledFiles = (typeof BUNDLED)[keyof typeof BUNDLED];

/** Throws ImportError NO_DATA_FOR_DISTRICT. */
export function bundledFor(districtCode: string): BundledFiles {
  const files = Object.entries(BUNDLED).find(([code]) => code === districtCode)?.[1];
  if (files) return files;
  throw new ImportError(
    'NO_DATA_FOR_DISTRICT',
    { file: 'data' },
    `no files ship for district ${districtCode}, only for ${Object.keys(BUNDLED).join(', ')}. Use one of these, or give the paths of your own files.`,
  );
}
