/** What Word's own format is written with: elements as text, since what is written once needs no tree. */

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** How words look where it is not as their style says. */
export interface RunLook {
  readonly font?: string | undefined;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly strike?: boolean;
  readonly colour?: string;
  /** In half points. */
  readonly size?: number;
  /** As `da-DK`. */
  readonly language?: string;
}

/** How a paragraph looks and stands; lengths are in twentieths of a point. */
export interface ParagraphLook {
  readonly style?: string;
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly pageBreakBefore?: boolean;
  readonly numbering?: { readonly list: number; readonly level: number };
  readonly borders?: Readonly<Partial<Record<'top' | 'left' | 'bottom' | 'between', BorderLine>>>;
  readonly tab?: { readonly side: 'left' | 'right'; readonly at: number };
  readonly spacing?: { readonly before?: number; readonly after?: number; readonly line?: number };
  readonly indent?: { readonly left: number; readonly hanging?: number };
  readonly contextualSpacing?: boolean;
  /** From 0, of a heading. */
  readonly outline?: number;
}

export interface BorderLine {
  readonly style: 'single' | 'dashed';
  /** In eighths of a point. */
  readonly size: number;
  readonly colour: string;
  /** In points, from what it is a border of. */
  readonly space?: number;
}

/** An element with what stands in it. */
export function element(name: string, attributes: Attributes = {}, ...inside: readonly string[]): string {
  const told = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${escaped(String(value))}"`,
  );
  const content = inside.join('');
  return content === '' ? `<${name}${told.join('')}/>` : `<${name}${told.join('')}>${content}</${name}>`;
}

/** An element whose only matter is a value. */
export function valued(name: string, value: string | number | undefined): string {
  return value === undefined ? '' : element(name, { 'w:val': value });
}

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Words as they stand in XML, without the signs that it has no way to write. */
export function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"']/g, (sign) => signs[sign]!);
}

/** Words that look alike. */
export function run(text: string, look: RunLook = {}): string {
  return runOf(element('w:t', { 'xml:space': 'preserve' }, escaped(text)), look);
}

/** What is no words: a tab, a line break, a picture. */
export function runOf(content: string, look: RunLook = {}): string {
  return element('w:r', {}, runProperties(look), content);
}

export const tab = element('w:tab');
export const lineBreak = element('w:br');

export function paragraph(look: ParagraphLook, ...runs: readonly string[]): string {
  return element('w:p', {}, paragraphProperties(look), ...runs);
}

/** The properties of words, in the order in which Word wants them; nothing where there are none. */
export function runProperties({ font, bold, italics, strike, colour, size, language }: RunLook): string {
  const fonts = { 'w:ascii': font, 'w:hAnsi': font, 'w:eastAsia': font, 'w:cs': font };
  return someOf(
    'w:rPr',
    font === undefined ? '' : element('w:rFonts', fonts),
    bold ? element('w:b') + element('w:bCs') : '',
    italics ? element('w:i') + element('w:iCs') : '',
    strike ? element('w:strike') : '',
    valued('w:color', colour),
    valued('w:sz', size) + valued('w:szCs', size),
    valued('w:lang', language),
  );
}

/** The same of a paragraph. */
export function paragraphProperties(look: ParagraphLook): string {
  const { numbering, borders, spacing, indent, outline } = look;
  return someOf(
    'w:pPr',
    valued('w:pStyle', look.style),
    look.keepNext ? element('w:keepNext') : '',
    look.keepLines ? element('w:keepLines') : '',
    look.pageBreakBefore ? element('w:pageBreakBefore') : '',
    numbering
      ? element('w:numPr', {}, valued('w:ilvl', numbering.level), valued('w:numId', numbering.list))
      : '',
    borders
      ? element(
          'w:pBdr',
          {},
          ...(['top', 'left', 'bottom', 'between'] as const).map((side) => borderOf(side, borders[side])),
        )
      : '',
    look.tab ? element('w:tabs', {}, element('w:tab', { 'w:val': look.tab.side, 'w:pos': look.tab.at })) : '',
    spacing
      ? element('w:spacing', {
          'w:before': spacing.before,
          'w:after': spacing.after,
          'w:line': spacing.line,
          'w:lineRule': spacing.line === undefined ? undefined : 'auto',
        })
      : '',
    indent ? element('w:ind', { 'w:left': indent.left, 'w:hanging': indent.hanging }) : '',
    look.contextualSpacing ? element('w:contextualSpacing') : '',
    valued('w:outlineLvl', outline),
  );
}

/** A border on one side; nothing where there is none. */
export function borderOf(side: string, line: BorderLine | undefined): string {
  if (!line) return '';
  const { style, size, space = 0, colour } = line;
  return element(`w:${side}`, { 'w:val': style, 'w:sz': size, 'w:space': space, 'w:color': colour });
}

/** An element that is not written when nothing stands in it. */
function someOf(name: string, ...inside: readonly string[]): string {
  const content = inside.join('');
  return content === '' ? '' : element(name, {}, content);
}
