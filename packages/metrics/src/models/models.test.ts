import { describe, expect, it } from 'vitest';
import { cutsOf } from '../compile/carrier.ts';
import { errorBound } from '../definition/error-bound.ts';
import { anchor } from '../definition/measure.ts';
import { measuresBehind } from '../definition/metric.ts';
import { type Model, tableName } from '../definition/model.ts';
import { isUnit } from '../definition/unit.ts';
import { models } from './index.ts';
import { listMetrics } from './list-metrics.ts';

const HAN = /\p{Script=Han}/u;

it('defines ninety metrics and more', () => {
  expect(listMetrics().length).toBeGreaterThanOrEqual(90);
});

describe.each(Object.entries<Model>(models))('%s', (_, model) => {
  const metrics = Object.entries(model.metrics);
  const texts = [
    ...metrics.map(([id, { label, labelEn }]) => ({ id, label, labelEn })),
    ...Object.entries(model.dimensions).map(([id, { label, labelEn }]) => ({ id, label, labelEn })),
    ...Object.entries(model.ranges ?? {}).map(([id, { label, labelEn }]) => ({
      ...{ id, label, labelEn },
    })),
  ];

  it('is named in both languages, and so is all that it has', () => {
    for (const { id, label, labelEn } of [
      ...texts,
      { id: model.subject, label: model.label, labelEn: model.labelEn },
    ]) {
      expect(label, id).toMatch(HAN);
      expect(labelEn, id).toMatch(/^[A-Z0-9][\x20-\x7E]+$/);
    }
  });

  it('says of every metric what it counts, how, and what that rests on', () => {
    for (const [id, { description, descriptionEn, source, unit, targets = [] }] of metrics) {
      expect(description, id).toMatch(HAN);
      expect(description, id).toMatch(/。$/);
      expect(descriptionEn, id).toMatch(/^[A-Z].*\.$/);
      expect(source.zh, id).toMatch(HAN);
      expect(isUnit(unit), id).toBe(true);
      for (const target of targets) expect(target.source.zh, id).toMatch(HAN);
    }
  });

  it('names every key of its lists in both languages', () => {
    for (const [id, { labels }] of Object.entries(model.dimensions)) {
      for (const { zh, en } of Object.values(labels.kind === 'list' ? labels.names : {})) {
        expect(zh, id).toMatch(HAN);
        expect(en, id).toMatch(/^[A-Z\d]/);
        expect(en, id).not.toMatch(HAN);
      }
    }
  });

  it('says of every estimate how far it may be off', () => {
    for (const [id, metric] of metrics) {
      const bound = errorBound(model, id);
      for (const one of [metric, ...(metric.versions ?? [])]) {
        if (bound === null) expect(one.formula + one.formulaEn, id).not.toContain('±');
        else {
          expect(one.description, id).toContain(`误差不超过 ${bound * 100} %。`);
          expect(one.descriptionEn, id).toContain(`within ${bound * 100} % of the exact value.`);
          expect(one.formula, id).toContain(`±${bound * 100} %`);
          expect(one.formulaEn, id).toContain(`±${bound * 100} %`);
        }
      }
    }
  });

  it('calls no two metrics, and no two dimensions, the same', () => {
    for (const some of [metrics, Object.entries(model.dimensions)]) {
      const labels = some.flatMap(([, { label, labelEn }]) => [label, labelEn]);
      expect(new Set(labels).size).toBe(labels.length);
    }
  });

  it('has no two metrics of the same value', () => {
    const values = metrics.map(([, { value }]) => JSON.stringify(value));
    expect(new Set(values).size).toBe(values.length);
  });

  it('measures nothing that no metric is made of', () => {
    const used = metrics.flatMap(([id]) => measuresBehind(model.metrics, id));
    expect(Object.keys(model.measures).filter((name) => !used.includes(name))).toEqual([]);
  });

  it('reads every fact, and cuts or narrows some fact by all that it lists', () => {
    const read = Object.values(model.measures).map((measure) => tableName(anchor(measure)));
    const facts = model.facts.map((fact) => tableName(fact.districtCode));
    expect(facts.filter((name) => !read.includes(name))).toEqual([]);
    const cuts = model.facts.flatMap((fact) => cutsOf(model, fact));
    expect(Object.keys(model.dimensions).filter((name) => !cuts.includes(name))).toEqual([]);
    const ranges = model.facts.flatMap((fact) => Object.keys(fact.ranges ?? {}));
    expect(Object.keys(model.ranges ?? {}).filter((name) => !ranges.includes(name))).toEqual([]);
  });
});
