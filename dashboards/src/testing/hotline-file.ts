/** A file of the hotline as an office sends it. */
export const FILE = '热线工单3月.csv';
/** Twenty orders; three hold a fault, one column is called as nobody else calls it, a sum stands below. */
const HEADER = '工单编号,所属镇办,诉求类别,承办单位,来电渠道,受理时间,办理时限,办好的时刻,备注';
const order = (no: number, town = '大竹园镇', due = '2019-03-11') =>
  `DESK-${no},${town},路灯不亮,月河街道城管所,电话,2019-03-04 09:00,${due},2019-03-08 10:00,路灯不亮`;
const ORDERS = Array.from({ length: 20 }, (_, place) => {
  if (place === 4 || place === 9) return order(place, '大竹园镇', '2019-02-30');
  return place === 14 ? order(place, '不在本区的镇') : order(place);
});
export const FAULTY = [HEADER, ...ORDERS, '合计,20,,,,,,,'].join('\n');
/** The units and categories that its orders name. */
export const UNITS = '单位代码,单位名称\nU1,月河街道城管所\nU2,月河街道水务所\n';
export const CATEGORIES = '类别代码,类别名称,上级类别\nC,月河诉求,\nC1,路灯不亮,C\n';
/** The same with its faults mended. */
export const MENDED = FAULTY.replaceAll('2019-02-30', '2019-03-12').replace(
  '不在本区的镇',
  '大竹园镇',
);
