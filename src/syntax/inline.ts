/** Inline markup: the words of a paragraph, a heading, an item or a cell, and how they are marked. */
import type { Definition, PhrasingContent, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';

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

/** Nobody marks more in one paragraph, and to look for pairs of marks takes the square of them. */
const mostMarks = 200;
const sign = /[\\`*_~[\]<>&!]/g;

/** What is read is a paragraph by now: nothing in it opens a block. */
const noBlocks = [
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'headingAtx',
  'htmlFlow',
  'list',
  'setextUnderline',
  'thematicBreak',
];
const mdastExtensions = [gfmStrikethroughFromMarkdown()];
const alone = {
  extensions: [gfmStrikethrough(), { disable: { null: [...noBlocks, 'definition'] } }],
  mdastExtensions,
};
const withDefinitions = {
  extensions: [gfmStrikethrough(), { disable: { null: noBlocks } }],
  mdastExtensions,
};

/**
 * Reads the inline markup of lines that belong together. A link is its words and its address, a picture the words that
 * stand for it; HTML is words, but for what only says how others look.
 *
 * @param source the lines without what stands before them in a list or a quotation
 * @param definitions the link definitions of the file, each on lines of its own
 */
export function readInline(source: string, definitions = ''): Run[] {
  const words = withoutData(source);
  const marks = words.match(sign)?.length ?? 0;
  if ((marks === 0 && !/ {2}\n/.test(words)) || marks > mostMarks) return [{ text: spaced(words) }];
  const isLinked = definitions !== '' && words.includes(']');
  const text = isLinked ? `${definitions}\n\n${words}` : words;
  const tree = fromMarkdown(text, isLinked ? withDefinitions : alone);
  return tree.children.flatMap((node) =>
    node.type === 'paragraph' ? runsOf({ text, tree }, node.children, {}) : [],
  );
}

interface Read {
  readonly text: string;
  readonly tree: Root;
}

function runsOf(read: Read, nodes: readonly PhrasingContent[], marks: Marks): Run[] {
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
        return linked(runsOf(read, node.children, marks), definitionOf(read, node.identifier), marks);
      case 'imageReference':
        return linked([{ ...marks, text: node.alt ?? '' }], definitionOf(read, node.identifier), marks);
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

function definitionOf({ tree }: Read, identifier: string): Target {
  const found = tree.children.find(
    (node): node is Definition => node.type === 'definition' && node.identifier === identifier,
  );
  return found ?? { url: '' };
}

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

/** Without the data of pictures that were pasted as text: nobody reads those. */
function withoutData(source: string): string {
  return source.replace(/data:[a-z]{1,20}\/[^\s()<>"']*/g, 'data:');
}

/** Line ends that the writer did not mean as such are spaces. */
function spaced(text: string): string {
  const lines = text.split('\n');
  return lines.length === 1 ? text : lines.map(trimmedInside).join(' ');
}

function trimmedInside(line: string, index: number, { length }: readonly string[]): string {
  const begun = index === 0 ? line : line.trimStart();
  return index === length - 1 ? begun : begun.trimEnd();
}
