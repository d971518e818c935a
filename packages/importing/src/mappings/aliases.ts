/** What files call a field beside its label, and how they write its values. */
export interface FieldAliases {
  readonly headers?: readonly string[];
  /** Words of files for values of the contract: 非常满意 for 5. */
  readonly values?: Readonly<Record<string, string>>;
  /** A value for the template, where one can't be told by the type. */
  readonly example?: string;
}

/** By the GraphQL type of a kind, then by the Drizzle name of a field. */
export type SubjectAliases = Readonly<Record<string, Readonly<Record<string, FieldAliases>>>>;

export const TOWN: FieldAliases = {
  headers: [
    ...[
      '镇',
      '镇办',
      '镇（办）',
      '镇街',
      '镇（街道）',
      '乡镇',
      '乡镇（街道）',
      '街道',
      '镇名',
      '镇代码',
    ],
    ...[
      '镇办代码',
      '镇办名称',
      '乡镇名称',
      '所属镇',
      '所属镇办',
      '所属乡镇',
      '所在镇',
      '所在镇办',
      '所在乡镇',
    ],
    ...['town_code', 'township'],
  ],
  example: '610902111',
};

export const VILLAGE: FieldAliases = {
  headers: [
    ...[
      '村',
      '村（社区）',
      '村/社区',
      '社区',
      '行政村',
      '村居',
      '村名',
      '村代码',
      '村名称',
      '所属村',
    ],
    ...['所在村', '所在村（社区）', '所属村（社区）', '所属社区', '所在社区', 'village_code'],
  ],
  example: '610902111202',
};

/** 好差评 in words (domain §2). */
export const RATING_WORDS: Readonly<Record<string, string>> = {
  非常满意: '5',
  满意: '4',
  基本满意: '3',
  不满意: '2',
  非常不满意: '1',
  未评价: '',
};
