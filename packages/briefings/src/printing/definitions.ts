import { HEADLINE } from '../figures/headline.ts';
import type { PrintedDefinitions } from './document.ts';

/** What each headline figure means, by subject. A source that stands above already is not repeated. */
export const definitions = (): PrintedDefinitions[] =>
  HEADLINE.map(({ model, metrics }) => {
    const defined = metrics.flatMap((id) => model.metrics[id] ?? []);
    return {
      subject: model.label,
      metrics: defined.map(({ label, description, formula, source }, m) => ({
        label,
        description,
        formula,
        source: source.zh === defined[m - 1]?.source.zh ? '同上' : source.zh,
      })),
    };
  });
