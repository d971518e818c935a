import * as hotline from './entries.ts';

/** The records that the attempts stand on, in their order. */
export const HOTLINE_SCENE: readonly string[] = [
  ...hotline.HOTLINE,
  'recordHotlineCategory(input: { code: "R-C", name: "无下级类别" })',
  hotline.order('R-O'),
  hotline.order('R-A'),
  hotline.orderEvent('R-A', 'ASSIGNED', '03-02T10:00', hotline.UNIT),
  hotline.order('R-S'),
  hotline.orderEvent('R-S', 'ASSIGNED', '03-02T10:00', hotline.UNIT),
  hotline.orderEvent('R-S', 'SIGNED', '03-02T11:00'),
  hotline.orderEvent('R-S', 'EXTENDED', '03-03T09:00', hotline.EXTENSION),
  hotline.closedOrder('R-Z', '03-05T09:00'),
  hotline.callback('R-Z', '03-06T09:00'),
  hotline.closedOrder('R-Y', '03-05T09:00'),
  hotline.order('R-V'),
  hotline.orderEvent('R-V', 'VOIDED', '03-02T10:00', hotline.REASON),
  hotline.weights('2026-03-01', [10, 50, 40], 'BASIC_AT_NINE_TENTHS'),
];
