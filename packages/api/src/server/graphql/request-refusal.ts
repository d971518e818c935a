const REFUSALS = {
  MALFORMED_REQUEST: [
    400,
    '请求体须是 JSON 对象：{"query": "…", "variables": {…}}。Send a JSON object: {"query": "…", "variables": {…}}.',
  ],
  TWO_DOCUMENTS: [
    400,
    'query 与 documentId 只能给一个，请去掉其中之一。Send query or documentId, not both.',
  ],
  BAD_VARIABLES: [
    400,
    'variables 须是 JSON 对象，如 {"year":2019}。Write variables as a JSON object: {"year":2019}.',
  ],
  VARIABLES_TOO_DEEP: [
    400,
    'variables 嵌套过深（最多 64 层），请减少层数。The variables nest deeper than 64 levels: flatten them.',
  ],
  DOCUMENT_ID_MISSING: [
    400,
    'GET 须带看板预存查询的 documentId=sha256:…；其他查询请用 POST。GET takes the documentId of a trusted query; send any other by POST.',
  ],
  PERSISTED_DOCUMENT_NOT_FOUND: [
    404,
    '没有这个 documentId 的预存查询：页面可能已过时，请刷新；开发者请运行 pnpm generate 并重启服务。No trusted document has this documentId: reload the page, or run `pnpm generate` and start the server again.',
  ],
  FREE_DOCUMENT_BY_GET: [
    405,
    'GET 只接受 documentId，自写的查询请用 POST 发送。GET takes a documentId only: send a document of your own by POST.',
  ],
  MUTATION_BY_GET: [
    405,
    'GET 只用于查询，写入请用 POST 发送。GET is for queries: send a mutation by POST.',
  ],
} as const;

/** A request that is refused before any question is asked; the server answers with its status and code. */
export class RequestRefusal extends Error {
  override readonly name = 'RequestRefusal';
  readonly code: keyof typeof REFUSALS;
  readonly statusCode: number;

  constructor(code: keyof typeof REFUSALS) {
    const [status, message] = REFUSALS[code];
    super(message);
    this.code = code;
    this.statusCode = status;
  }
}
