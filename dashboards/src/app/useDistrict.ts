import { useQuery } from '@urql/vue';
import { computed } from 'vue';
import { graphql } from '../generated/index.ts';
import { type Problem, problemOf } from '../graphql/problem.ts';
import { historySpan, yearsOf } from './years.ts';

const districtQuery = graphql(/* GraphQL */ `
  query District($from: Date!, $to: Date!) {
    district {
      name
    }
    serviceHall(period: { range: { from: $from, to: $to } }) {
      over(grain: YEAR) {
        period {
          from
        }
        metrics {
          count: accepted {
            value
          }
        }
      }
    }
    tendering(period: { range: { from: $from, to: $to } }) {
      over(grain: YEAR) {
        period {
          from
        }
        metrics {
          count {
            value
          }
        }
      }
    }
    hotline(period: { range: { from: $from, to: $to } }) {
      over(grain: YEAR) {
        period {
          from
        }
        metrics {
          count: orders {
            value
          }
        }
      }
    }
    published {
      role
      periodTo
    }
  }
`);

/** The district, the years that have records, and the years that it printed figures for. */
export function useDistrict() {
  const { data, error, fetching, executeQuery } = useQuery({
    query: districtQuery,
    variables: historySpan(new Date()),
    requestPolicy: 'cache-first',
  });
  return {
    district: computed(() => data.value?.district),
    years: computed(() => (data.value == null ? undefined : yearsOf(data.value))),
    publishedYears: computed(() =>
      data.value == null ? undefined : printedYears(data.value.published),
    ),
    problem: computed<Problem | undefined>(() =>
      error.value === undefined || data.value != null ? undefined : problemOf(error.value),
    ),
    fetching,
    retry: () => executeQuery({ requestPolicy: 'network-only' }),
  };
}

function printedYears(figures: readonly { role: string; periodTo: string }[]): readonly number[] {
  const printed = figures.filter((figure) => figure.role === 'YARDSTICK');
  return [...new Set(printed.map((figure) => Number(figure.periodTo.slice(0, 4))))].sort();
}
