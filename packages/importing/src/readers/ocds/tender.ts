import { isList, type JsonObject, objectAt, textAt } from '../json/json.ts';
import { dayText, momentText } from '../tree/moment.ts';
import type { TreeRow } from '../tree/tree-table.ts';
import { amountOf } from './amount.ts';
import { methodOf } from './method.ts';
import { firstNoticeOn } from './notices.ts';
import type { TENDERS } from './tables/tables.ts';
import type { Writing } from './writing.ts';

type TenderValues = TreeRow<(typeof TENDERS.fields)[number]>['values'];

/**
 * A tender's own fields: its budget is the planned one, else the tender's value; null where that is
 * refused. The opening of bids is the bid opening extension's.
 */
export function tenderValues(tender: JsonObject, writing: Writing): TenderValues | null {
  const { process, problems, tenderNo } = writing;
  const path = process.placeOf(tender);
  const planned = objectAt(objectAt(objectAt(process.release, 'planning'), 'budget'), 'amount');
  const [value, place] =
    typeof planned?.amount === 'number'
      ? [planned, process.placeOf(planned)]
      : [objectAt(tender, 'value'), `${path}.value`];
  const budget = amountOf(value, place, problems);
  if (budget === null) return null;
  return {
    tenderNo,
    kind: kindOf(textAt(tender, 'mainProcurementCategory')),
    method: methodIn(tender, path, writing),
    methodDetails: textAt(tender, 'procurementMethodDetails'),
    title: textAt(tender, 'title'),
    noticeOn: noticeOn(tender, writing),
    budget,
    bidDeadline: momentText(textAt(objectAt(tender, 'tenderPeriod'), 'endDate')),
    openedAt: momentText(textAt(objectAt(tender, 'bidOpening'), 'date')),
  };
}

const kindOf = (category: string): string => {
  if (category === 'works') return category;
  return category === '' ? '' : 'procurement';
};

function methodIn(tender: JsonObject, path: string, { problems }: Writing): string {
  const code = textAt(tender, 'procurementMethod');
  const name = textAt(tender, 'procurementMethodDetails');
  const method = methodOf(code, name);
  if (method === '' && code !== '') {
    problems.add(
      'METHOD',
      `${path}.procurementMethod`,
      {
        zh: `采购方式“${code}”与名称“${name}”不一致`,
        en: `The method ${code} is not that of the name ${name}`,
      },
      {
        zh: '公开招标为 open，邀请招标为 selective，谈判、磋商、询价为 limited，单一来源为 direct',
        en: '公开招标 is open, 邀请招标 selective, 谈判, 磋商 and 询价 limited, 单一来源 direct',
      },
    );
  }
  return method;
}

/** The first tender notice, else the publication, else the start of bidding, else the tender's release. */
function noticeOn(tender: JsonObject, { process }: Writing): string {
  const released = process.history.find(
    ({ release }) => isList(release.tag) && release.tag.includes('tender'),
  );
  return (
    firstNoticeOn(process.release) ||
    dayText(
      textAt(tender, 'datePublished') ||
        textAt(objectAt(tender, 'tenderPeriod'), 'startDate') ||
        textAt(released?.release, 'date'),
    )
  );
}
