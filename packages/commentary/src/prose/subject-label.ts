import type { MetricWords } from '../finding.ts';
import { lowerFirst } from '../findings/lower-first.ts';
import type { Language } from '../language.ts';

/**
 * A metric named with its subject, once: "12345 热线" and "热线按期办结率" are "12345 热线按期办结率";
 * "On-time rate (service hall)".
 */
export function ofSubject(metric: MetricWords, subject: string, language: Language): MetricWords {
  const name = language === 'zh' ? overlapped : bracketed;
  return { ...metric, label: name(subject, metric.label) };
}

function overlapped(subject: string, label: string): string {
  const shared = [...label].map((_, place) => label.slice(0, place + 1));
  const said = shared.findLast((start) => start.length > 1 && subject.endsWith(start)) ?? '';
  return subject + label.slice(said.length);
}

/** Not where the label says it: "Hotline on-time rate". */
function bracketed(subject: string, label: string): string {
  const name = subject.toLowerCase().split(' ').at(-1) ?? '';
  return label.toLowerCase().includes(name) ? label : `${label} (${lowerFirst(subject)})`;
}
