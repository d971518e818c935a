import { element, part } from '../package/xml.ts';

/** The faces of official papers by name; all digits and Latin letters are set in one. */
const LATIN = 'Times New Roman';
const FACES = {
  title: '方正小标宋简体',
  body: '仿宋',
  heading: '黑体',
  subheading: '楷体',
  plain: '宋体',
} as const;

export const CHART_FONT = FACES.plain;

export const font = (face: keyof typeof FACES) => ({
  ...{ ascii: LATIN, hAnsi: LATIN, cs: LATIN },
  eastAsia: FACES[face],
});

/** What a machine without a face takes in its place. */
const INSTEAD: Readonly<Record<string, string>> = {
  [FACES.title]: '宋体',
  [FACES.body]: '仿宋_GB2312',
  [FACES.heading]: 'SimHei',
  [FACES.subheading]: '楷体_GB2312',
  [FACES.plain]: 'SimSun',
};

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

export const fontTable = (): string =>
  part(
    element(
      'w:fonts',
      { 'xmlns:w': WORD },
      ...Object.entries(INSTEAD).map(([name, instead]) =>
        element(
          'w:font',
          { 'w:name': name },
          element('w:altName', { 'w:val': instead }),
          element('w:charset', { 'w:val': '86' }),
          element('w:family', { 'w:val': 'auto' }),
          element('w:pitch', { 'w:val': 'variable' }),
        ),
      ),
    ),
  );
