/**
 * Texts in a picture that nothing lays out for us: how wide they are about, where they break, and how they
 * are written into the SVG.
 */

/** The fonts of a picture that is printed anywhere; all are about as wide as the first. */
export const sansSerif =
  "'Segoe UI', 'Helvetica Neue', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif";

export function escapeXml(text: string): string {
  return text
    .replace(notXml, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');
}

/** What may not stand in XML in any spelling: control characters, halves of pairs, and two that are none. */
const notXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** How wide the signs of such a font are, in ems; the rest are taken for wide letters or for digits. */
const widths: readonly (readonly [signs: RegExp, ems: number])[] = [
  [/[ijl'’|]/, 0.23],
  [/[ftI.,:;!/[\] ]/, 0.28],
  [/[r()\-“”"]/, 0.36],
  [/[cksvxyzJ]/, 0.5],
  [/[mMwWæÆœŒ%@—…]/, 0.9],
  [/[A-ZÅØ&]/, 0.72],
  [/[\u0020-\u024F\u2010-\u2026]/, 0.56],
];

/** About how wide a text is; rather too wide than too narrow. */
export function widthOf(text: string, size: number, bold = false): number {
  let ems = 0;
  for (const sign of text) ems += widths.find(([signs]) => signs.test(sign))?.[1] ?? 1;
  return ems * size * (bold ? 1.1 : 1.04);
}

/** Breaks a text into lines of about the same length that are no wider than `width`. */
export function wrap(text: string, width: number, size: number, bold = false): string[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const lines = fill(words, width, size, bold);
  // Words that need not be broken are not broken for the sake of evenness.
  const widest = Math.max(size, ...words.map((word) => widthOf(word, size, bold)));
  for (let narrower = width - size; narrower >= widest; narrower -= size) {
    const closer = fill(words, narrower, size, bold);
    if (closer.length > lines.length) break;
    lines.splice(0, lines.length, ...closer);
  }
  return lines;
}

/** As many words to a line as there is room for; a word that is wider than a line is broken. */
function fill(words: readonly string[], width: number, size: number, bold: boolean): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer, size, bold) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const sign of word) {
      if (line !== '' && widthOf(line + sign, size, bold) > width) {
        lines.push(line);
        line = '';
      }
      line += sign;
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}

export interface TextStyle {
  readonly size: number;
  readonly fill: string;
  readonly bold?: boolean;
  readonly centred?: boolean;
  /** From one line to the next. */
  readonly leading: number;
}

/** Lines of text as one SVG element; `y` is the baseline of the first. */
export function textLines(lines: readonly string[], x: number, y: number, style: TextStyle): string {
  const { size, fill: colour, bold = false, centred = false, leading } = style;
  const spans = lines.map(
    (line, index) =>
      `<tspan x="${x}" y="${Math.round((y + index * leading) * 10) / 10}">${escapeXml(line)}</tspan>`,
  );
  const weight = bold ? ' font-weight="700"' : '';
  const anchor = centred ? ' text-anchor="middle"' : '';
  return `<text font-size="${size}" fill="${colour}"${weight}${anchor}>${spans.join('')}</text>`;
}
