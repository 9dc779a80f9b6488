/** One field the server refused: where (JSON pointer into the body) and why, in Chinese. */
export interface FieldError {
  pointer: string
  detail: string
}

/** A refusal as the edge writes it (RFC 9457), with the rule's name and source. */
export interface ProblemBody {
  type?: string
  title?: string
  status?: number
  detail?: string
  instance?: string
  rule?: string
  source?: string
  errors?: FieldError[]
  [extension: string]: unknown
}

export class Problem extends Error {
  readonly status: number
  readonly title: string
  readonly detail: string | undefined
  readonly rule: string | undefined
  readonly source: string | undefined
  readonly fieldErrors: FieldError[]
  readonly body: ProblemBody

  constructor(status: number, body: ProblemBody) {
    super(body.title ?? TITLES[status] ?? '没有办成')
    this.name = 'Problem'
    this.status = status
    this.title = this.message
    this.detail = body.detail
    this.rule = body.rule
    this.source = body.source
    this.fieldErrors = body.errors ?? []
    this.body = body
  }

  /** The sentence for one field of a form: `documentNumber` or `/basis/documentNumber`. */
  fieldError(field: string): string | undefined {
    const pointer = pointerOf(field)
    return this.fieldErrors.find((error) => pointerOf(error.pointer) === pointer)?.detail
  }

  /** Nobody knows whether a write was done: it may be sent again with the same key. */
  get outcomeUnknown(): boolean {
    return this.status === 0 || this.status >= 500
  }
}

const TITLES: Record<number, string> = {
  0: '网络中断',
  400: '填写的内容不合要求',
  401: '登录已过期，正在前往登录',
  403: '当前任职无权办理',
  404: '没有找到',
  409: '与现有记录冲突',
  412: '内容已被他人更改',
  413: '内容过大',
  415: '格式不受支持',
  422: '填写的内容不合要求',
  428: '缺少版本号，请刷新后重试',
  429: '操作过于频繁，请稍候再试',
  500: '系统出错，未能办理',
  502: '系统正在启动或维护，请稍候再试',
  503: '系统暂时不能办理，请稍候再试',
  504: '系统没有及时答复，请稍候再试',
}

function pointerOf(field: string): string {
  const path = field.replace(/^#/, '')
  return path.startsWith('/') ? path : `/${path.replaceAll('.', '/')}`
}

/** Whatever went wrong, as a Problem; an answer that is no problem document keeps the words of its status. */
export function problemOf(failure: unknown): Problem {
  if (failure instanceof Problem) return failure
  const lost = failure instanceof TypeError
  return new Problem(lost ? 0 : -1, {
    title: lost ? '网络中断' : '页面出错',
    detail: lost ? '没有连上服务器。请检查网络后重试，已填写的内容仍在。' : '请刷新页面；若再次出现，请告知管理员。',
    cause: failure,
  })
}

/** Reads the refusal out of an answer that is not 2xx. */
export function problemFrom(response: Response, body: unknown): Problem {
  const known = typeof body === 'object' && body !== null ? (body as ProblemBody) : {}
  return new Problem(response.status, known)
}
