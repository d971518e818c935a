const BUSY = {
  zh: '另一批数据正在写入本区，本次写入等得太久，没有写入。请等它办完再试。',
  en: 'Another batch is being written in the district, and nothing was written: try again when it is through.',
};

/** A write that was cut off while it waited for another batch of its district: nothing of it was written. */
export class DistrictBusy extends Error {
  override readonly name = 'DistrictBusy';
  readonly code = 'DISTRICT_BUSY';
  readonly messageZh = BUSY.zh;
  readonly messageEn = BUSY.en;

  constructor(options?: ErrorOptions) {
    super(`${BUSY.zh}${BUSY.en}`, options);
  }
}

/** What a wait came to: cut off by the time limit (query_canceled, lock_not_available), or anything else. */
export function orBusy(failure: unknown): unknown {
  const reason = failure instanceof Error ? (failure.cause ?? failure) : failure;
  const code = reason instanceof Error && 'code' in reason ? reason.code : undefined;
  return code === '57014' || code === '55P03' ? new DistrictBusy({ cause: failure }) : failure;
}
