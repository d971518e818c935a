import type { IThemeOptions } from 'docx';
import { hexOf } from '../charts/chart-look.ts';
import { font } from './fonts.ts';

const face = (name: Parameters<typeof font>[0]) => {
  const { ascii, eastAsia } = font(name);
  return { latin: ascii, eastAsia };
};

/** Colours and faces that Word offers staff while they edit. */
export const theme: IThemeOptions = {
  name: 'Minxin',
  colors: {
    ...{ dark1: '000000', light1: 'FFFFFF', dark2: hexOf('ink2'), light2: hexOf('line2') },
    ...{ accent1: hexOf('tea'), accent2: hexOf('ochre'), accent3: hexOf('indigo') },
    ...{ accent4: hexOf('plum'), accent5: hexOf('late'), accent6: hexOf('risk') },
    ...{ hyperlink: hexOf('tea'), followedHyperlink: hexOf('tea') },
  },
  fonts: { headings: face('heading'), body: face('body') },
};
