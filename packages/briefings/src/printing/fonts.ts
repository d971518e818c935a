import { createRequire } from 'node:module';
import { dirname } from 'node:path';

const require = createRequire(import.meta.url);

const face = (path: string): string => require.resolve(`@expo-google-fonts/${path}`);

/** The whole faces that charts are set in. The sliced web fonts of the screen don't work on paper. */
export const chartFonts: readonly string[] = [
  face('noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'),
  face('noto-sans-sc/600SemiBold/NotoSansSC_600SemiBold.ttf'),
  face('noto-serif-sc/600SemiBold/NotoSerifSC_600SemiBold.ttf'),
];

/** The folders of every face of the document: its charts', and that of running text. */
export const fontFolders: readonly string[] = [
  ...chartFonts,
  face('noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf'),
].map((file) => dirname(file));
