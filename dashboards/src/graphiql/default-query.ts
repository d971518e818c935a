/** What a newcomer sees: a question that works, and how to change it. */
export const DEFAULT_QUERY = `# 查询台：左边写问题，按 Ctrl+Enter 执行；字段的口径点左上角的书看。
# 一切都是切片：先取一段时间的业务，再按时间（over）或按维度（by）切开，切片可以再切。

{
  # 2019 年政务大厅：受理量、按期办结率（分子和分母都给）、各月受理量
  serviceHall(period: { year: 2019 }) {
    dataThrough
    simulated # true：含模拟明细
    metrics {
      accepted { value text }
      onTimeRate { text numerator denominator }
    }
    over(grain: MONTH) {
      label
      metrics { accepted { value } }
    }
  }

  # 公布数与明细合计是否吻合
  reconciliation(year: 2019) {
    published { id text source }
    computed { value }
    state
  }
}
`;
