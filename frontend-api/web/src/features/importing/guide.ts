/** A piece of text, plain or strong. */
export interface Span {
  text: string
  strong: boolean
}

/** What a guide is made of; more of Markdown the guides do not use. */
export type Block =
  | { is: 'heading'; depth: number; spans: Span[] }
  | { is: 'text'; spans: Span[] }
  | { is: 'list'; ordered: boolean; items: Span[][] }
  | { is: 'table'; head: Span[][]; rows: Span[][][] }

function spansOf(text: string): Span[] {
  return text.replaceAll('`', '').split('**').map((part, index) => ({ text: part, strong: index % 2 === 1 })).filter((span) => span.text !== '')
}

const cellsOf = (line: string) => line.split('|').slice(1, -1).map((cell) => spansOf(cell.trim()))

function blockOf(lines: string[]): Block {
  const first = lines[0] ?? ''
  const heading = /^(#{1,6}) (.*)$/.exec(first)
  if (heading) return { is: 'heading', depth: heading[1]?.length ?? 1, spans: spansOf(heading[2] ?? '') }
  if (first.startsWith('|')) return { is: 'table', head: cellsOf(first), rows: lines.slice(2).map(cellsOf) }
  const marker = /^(\d+\.|-) /
  if (marker.test(first)) return { is: 'list', ordered: /^\d/.test(first), items: lines.map((line) => spansOf(line.replace(marker, ''))) }
  return { is: 'text', spans: spansOf(lines.join('')) }
}

export const plainText = (spans: readonly Span[] = []): string => spans.map(({ text }) => text).join('')

/** Reads a guide: blocks stand apart by a blank line. */
export function blocksOf(markdown: string): Block[] {
  return markdown.trim().split(/\n{2,}/).map((block) => blockOf(block.split('\n')))
}
