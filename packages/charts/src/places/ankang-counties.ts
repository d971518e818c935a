import { layoutOf } from './tile-layout.ts';

/** The ten county-level divisions of Ankang (610900), by the middles of their areas. */
export const ANKANG_COUNTIES = layoutOf([
  [null, ['610923', '宁陕'], null, null, null],
  [
    ['610922', '石泉'],
    ['610921', '汉阴'],
    ['610902', '汉滨'],
    ['610981', '旬阳'],
    ['610929', '白河'],
  ],
  [null, ['610924', '紫阳'], ['610925', '岚皋'], ['610926', '平利'], null],
  [null, null, null, ['610927', '镇坪'], null],
]);
