/** Subjects as the published figures name them. */
export const subjectNames: Readonly<Record<string, string>> = {
  'service-hall': '政务大厅',
  tendering: '招投标',
  hotline: '12345 热线',
  'party-building': '党建',
  recognition: '评优',
  enterprises: '三队两账',
  distribution: '收益分配',
  households: '农户增收',
  industry: '产业',
};
