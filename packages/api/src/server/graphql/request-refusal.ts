import { HttpRefusal } from '../http-refusal.ts';

const REFUSALS = {
  MALFORMED_REQUEST: [
    400,
    {
      zh: '请求体须是 JSON 对象：{"query": "…", "variables": {…}}。',
      en: 'Send a JSON object: {"query": "…", "variables": {…}}.',
    },
  ],
  TWO_DOCUMENTS: [
    400,
    {
      zh: 'query 与 documentId 只能给一个，请去掉其中之一。',
      en: 'Send query or documentId, not both.',
    },
  ],
  BAD_VARIABLES: [
    400,
    {
      zh: 'variables 须是 JSON 对象，如 {"year":2019}。',
      en: 'Write variables as a JSON object: {"year":2019}.',
    },
  ],
  VARIABLES_TOO_DEEP: [
    400,
    {
      zh: 'variables 嵌套过深（最多 64 层），请减少层数。',
      en: 'The variables nest deeper than 64 levels: flatten them.',
    },
  ],
  BAD_TEXT: [
    400,
    {
      zh: 'variables 中有半个字符（不成对的 UTF-16 代理），请改正文本的编码。',
      en: 'The variables hold half a character (a lone UTF-16 surrogate): mend the encoding of the text.',
    },
  ],
  DOCUMENT_ID_MISSING: [
    400,
    {
      zh: 'GET 须带看板预存查询的 documentId=sha256:…；其他查询请用 POST。',
      en: 'GET takes the documentId of a trusted query; send any other by POST.',
    },
  ],
  PERSISTED_DOCUMENT_NOT_FOUND: [
    404,
    {
      zh: '没有这个 documentId 的预存查询：页面可能已过时，请刷新；开发者请运行 pnpm generate 并重启服务。',
      en: 'No trusted document has this documentId: reload the page, or run `pnpm generate` and start the server again.',
    },
  ],
  FREE_DOCUMENT_BY_GET: [
    405,
    {
      zh: 'GET 只接受 documentId，自写的查询请用 POST 发送。',
      en: 'GET takes a documentId only: send a document of your own by POST.',
    },
  ],
  MUTATION_BY_GET: [
    405,
    {
      zh: 'GET 只用于查询，写入请用 POST 发送。',
      en: 'GET is for queries: send a mutation by POST.',
    },
  ],
  FREE_DOCUMENT_REFUSED: [
    403,
    {
      zh: '此账号只能使用看板的预存查询（documentId）；要自写查询，请管理员给账号加上分析员角色。',
      en: 'This account may send the trusted queries of the dashboards only (documentId): to write queries of its own, have an administrator make it an analyst.',
    },
  ],
  INTROSPECTION_REFUSED: [
    403,
    {
      zh: '此账号不能查询模式（__schema、__type）；需要时请管理员给账号加上分析员角色。',
      en: 'This account may not ask for the schema (__schema, __type): have an administrator make it an analyst.',
    },
  ],
} as const;

/** A request that is refused before any question is asked. */
export class RequestRefusal extends HttpRefusal {
  override readonly name = 'RequestRefusal';

  constructor(code: keyof typeof REFUSALS) {
    const [status, sentence] = REFUSALS[code];
    super(code, status, sentence);
  }
}
