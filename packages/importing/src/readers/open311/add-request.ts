import { type JsonObject, textAt } from '../json/json.ts';
import type { CodeBook } from '../tree/code-book.ts';
import { momentText } from '../tree/moment.ts';
import type { ProblemList } from '../tree/problem-list.ts';
import type { RowSink } from '../tree/tree-table.ts';
import { ORDERS } from './tables.ts';

export interface Open311Writing {
  readonly units: CodeBook<never>;
  readonly categories: CodeBook<never>;
  readonly sink: RowSink;
  readonly problems: ProblemList;
}

/**
 * Writes a service request of GeoReport v2 as an order, with its service as category and its agency
 * as unit; an entry of a service list is a category alone. A closed request was closed when it was
 * last updated (`updated_datetime`): Open311 has no time of closing. Who reported it, the address
 * and the description are not taken: they are personal data.
 */
export function addRequest(request: JsonObject, path: string, writing: Open311Writing): void {
  const { units, categories, sink, problems } = writing;
  const status = textAt(request, 'status').trim().toLowerCase();
  const updated = momentText(textAt(request, 'updated_datetime'));
  const isService = textAt(request, 'service_request_id') === '' && status === '';
  if (!isService && status !== 'open' && !(status === 'closed' && updated)) {
    refuse(status, path, problems);
    return;
  }
  const service = textAt(request, 'service_name');
  const code = textAt(request, 'service_code') || service;
  const categoryCode = categories.note(code, service || code, path, {});
  if (isService && code === '') notRequest(path, problems);
  if (isService) return;
  const agency = textAt(request, 'agency_responsible');
  sink.add(ORDERS, {
    path,
    values: {
      orderNo: textAt(request, 'service_request_id'),
      categoryCode,
      unitCode: units.note(agency, agency, path, {}),
      receivedAt: momentText(textAt(request, 'requested_datetime')),
      dueAt: momentText(textAt(request, 'expected_datetime')),
      closedAt: status === 'closed' ? updated : '',
    },
  });
}

/** Names what is neither a service request nor a service. */
export function notRequest(path: string, problems: ProblemList): void {
  problems.add(
    'NOT_A_REQUEST',
    path,
    {
      zh: '没有 GeoReport v2 的诉求：缺少 service_request_id 和 service_code',
      en: 'There is no GeoReport v2 request here: service_request_id and service_code are missing',
    },
    {
      zh: '请导出 service_requests 的 JSON 或 XML',
      en: 'Export the JSON or XML of service_requests',
    },
  );
}

function refuse(status: string, path: string, problems: ProblemList): void {
  if (status === 'closed') {
    problems.add(
      'NO_CLOSING_TIME',
      `${path}.updated_datetime`,
      {
        zh: '已办结的诉求没有 updated_datetime，不知何时办结',
        en: 'This request is closed without an updated_datetime: nothing tells when',
      },
      { zh: '请补充办结时间', en: 'Add when it was closed' },
    );
    return;
  }
  problems.add(
    'STATUS',
    `${path}.status`,
    {
      zh: `状态“${status}”不是 open 或 closed`,
      en: status ? `The status ${status} is neither open nor closed` : 'This request has no status',
    },
    {
      zh: '请按 GeoReport v2 填写 open 或 closed',
      en: 'Write open or closed, as GeoReport v2 has it',
    },
  );
}
