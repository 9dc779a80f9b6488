/** Replaced by `npm run generate` from frontend-api/api/openapi.json. Until then every path is open. */
type Parameters = { query?: Record<string, unknown>; path?: Record<string, string>; header?: Record<string, string> }
type Answers = { responses: { 200: { content: { 'application/json': unknown } } } }
type Read = { parameters: Parameters } & Answers
type Write = { parameters: Parameters; requestBody?: { content: { 'application/json': unknown } } } & Answers
export type paths = Record<`/api/v1/${string}`, { get: Read; post: Write; put: Write; delete: Write; patch: Write }>
