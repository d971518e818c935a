/** What can be asked for in a matter, and how long the law gives; a higher `ease` is decided sooner. */
export interface Request {
  readonly words: string;
  /** Working days. */
  readonly statutoryDays: number;
  readonly ease: number;
}

const request = (words: string, statutoryDays: number, ease: number): Request => ({
  words,
  statutoryDays,
  ease,
});

/** The requests by kind of matter. A matter's name and a request's words make an item's name. */
export const REQUESTS = {
  permit: [
    request('核发', 20, 0),
    request('变更', 15, 1),
    request('延续', 15, 1),
    request('补证', 5, 3),
    request('注销', 10, 2),
  ],
  registration: [
    request('设立登记', 10, 1),
    request('变更登记', 10, 1),
    request('注销登记', 15, 1),
    request('登记信息查询', 3, 5),
  ],
  benefit: [
    request('申请', 30, 0),
    request('资格认定', 20, 0),
    request('信息变更', 5, 4),
    request('发放情况查询', 3, 5),
  ],
  filing: [
    request('备案', 10, 2),
    request('变更备案', 7, 3),
    request('注销备案', 7, 3),
    request('备案证明补发', 5, 4),
  ],
  certificate: [request('开具', 5, 4), request('补开', 5, 4), request('核验', 3, 5)],
  approval: [
    request('审批', 30, 0),
    request('变更审批', 20, 0),
    request('延期审批', 15, 1),
    request('审批结果公示查询', 3, 5),
  ],
  payment: [request('缴纳', 3, 5), request('退费', 15, 1), request('缴费记录查询', 3, 5)],
} as const satisfies Record<string, readonly Request[]>;

export type MatterKind = keyof typeof REQUESTS;
