import { text } from './messages.ts';

/** What a newcomer sees: a question that works, and how to change it. */
export const DEFAULT_QUERY = `${text.hints.map((line) => `# ${line}`).join('\n')}

{
  # ${text.example}
  serviceHall(period: { year: 2019 }) {
    dataThrough
    simulated # ${text.simulated}
    metrics {
      accepted { value text }
      onTimeRate { text numerator denominator }
    }
    over(grain: MONTH) {
      label
      metrics { accepted { value } }
    }
  }

  # ${text.reconciliation}
  reconciliation(year: 2019) {
    published { id text source }
    computed { value }
    state
  }
}
`;
