/** Words and how they are marked, of what a parser has read of inline markup; and the words in HTML. */
import type { PhrasingContent } from 'mdast';

/** Words that are marked alike. A line break in them is one that the writer wanted. */
export interface Run extends Marks {
  readonly text: string;
}

interface Marks {
  readonly strong?: true;
  readonly emphasis?: true;
  readonly struck?: true;
  readonly code?: true;
}

/** A text that a parser has read, and what its references lead to. */
interface Read {
  readonly text: string;
  readonly targets: ReadonlyMap<string, Target>;
}

/** The words of what a parser has read. */
export function runsOf(read: Read, nodes: readonly PhrasingContent[], marks: Marks): Run[] {
  return nodes.flatMap((node): Run[] => {
    switch (node.type) {
      case 'text':
        return [{ ...marks, text: spaced(node.value) }];
      case 'strong':
        return runsOf(read, node.children, { ...marks, strong: true });
      case 'emphasis':
        return isProduct(read.text, node)
          ? [{ ...marks, text: '*' }, ...runsOf(read, node.children, marks), { ...marks, text: '*' }]
          : runsOf(read, node.children, { ...marks, emphasis: true });
      case 'delete':
        return runsOf(read, node.children, { ...marks, struck: true });
      case 'inlineCode':
        return [{ ...marks, code: true, text: node.value }];
      case 'break':
        return [{ ...marks, text: '\n' }];
      case 'html':
        return htmlRuns(node.value, marks);
      case 'link':
        return linked(runsOf(read, node.children, marks), node, marks);
      case 'image':
        return linked([{ ...marks, text: node.alt ?? '' }], node, marks);
      case 'linkReference':
        return linked(
          runsOf(read, node.children, marks),
          read.targets.get(node.identifier) ?? nowhere,
          marks,
        );
      case 'imageReference':
        return linked(
          [{ ...marks, text: node.alt ?? '' }],
          read.targets.get(node.identifier) ?? nowhere,
          marks,
        );
      default:
        return [];
    }
  });
}

/** `5*3*2` is a product to whoever wrote it. */
function isProduct(text: string, { position }: PhrasingContent): boolean {
  const [start, end] = [position!.start.offset!, position!.end.offset!];
  return text[start] === '*' && /\d/.test(text[start - 1] ?? '') && /\d/.test(text[end] ?? '');
}

interface Target {
  readonly url: string;
  readonly title?: string | null | undefined;
}

const nowhere: Target = { url: '' };

/** "the roster (https://…)": what is printed has nothing to click on. */
function linked(words: readonly Run[], { url, title }: Target, marks: Marks): Run[] {
  const shown = words.map(({ text }) => text).join('');
  const isShown = url === '' || url === 'data:' || url === shown || url === `mailto:${shown}`;
  const behind = [title, isShown ? '' : url].filter(Boolean).join(', ');
  if (behind === '') return [...words];
  return [...words, { ...marks, text: spaced(shown === '' ? behind : ` (${behind})`) }];
}

/** Elements that only say how the words in them look or where they stand. */
const looks =
  /^<\/?(?:abbr|b|big|center|cite|details|div|em|font|h[1-6]|i|ins|kbd|li|mark|ol|p|s|section|small|span|strong|sub|summary|sup|table|tbody|td|th|thead|tr|tt|u|ul)(?:\s[^>]*)?\/?>$/i;

function htmlRuns(source: string, marks: Marks): Run[] {
  if (/^<br\s*\/?>$/i.test(source)) return [{ ...marks, text: '\n' }];
  return source.startsWith('<!--') || looks.test(source) ? [] : [{ ...marks, text: spaced(source) }];
}

/** The words in a block of HTML, a line for each of its lines, without comments. */
export function readHtml(source: string): string[] {
  return source
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .split('\n')
    .map((line) =>
      line
        .replace(/<[^<>]*>/g, (tag) => (/^<br\s*\/?>$/i.test(tag) ? ' ' : looks.test(tag) ? '' : tag))
        .trim(),
    )
    .filter((line) => line !== '');
}

/** Line ends that the writer did not mean as such are spaces. */
export function spaced(text: string): string {
  const lines = text.split('\n');
  return lines.length === 1 ? text : lines.map(trimmedInside).join(' ');
}

function trimmedInside(line: string, index: number, { length }: readonly string[]): string {
  const begun = index === 0 ? line : line.trimStart();
  return index === length - 1 ? begun : begun.trimEnd();
}
