/** Inline markup: the words of a paragraph, a heading, an item or a cell, and how they are marked. */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { definitionsFor, noDefinitions, type LinkDefinitions } from './linkDefinitions.js';
import { runsOf, spaced, type Run } from './runs.js';

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

/** Words with what is needed to read them: the definitions that they ask for. */
interface Asked {
  readonly words: string;
  readonly definitions: string;
}

/** White space at the ends is none of the words'. */
function askedOf(words: string, definitions: LinkDefinitions): Asked {
  return { words: words.trim(), definitions: definitionsFor(words, definitions) };
}

/** What has been read lately: each part of a report asks for the same words, and so does who looks through it. */
const lately = new Map<string, readonly Run[]>();
const mostLately = 20_000;

/**
 * Reads the inline markup of lines that belong together. A link is its words and its address, a picture the words that
 * stand for it; HTML is words, but for what only says how others look.
 *
 * @param source the lines without what stands before them in a list or a quotation
 */
export function readInline(source: string, definitions = noDefinitions): readonly Run[] {
  const words = withoutData(source);
  if (!isMarked(words)) return [{ text: spaced(words) }];
  const asked = askedOf(words, definitions);
  return lately.get(joined(asked)) ?? keep(asked, readTogether([asked]).flat());
}

/** About so many characters are read in one go: to begin takes its time, and so does what is long. */
const goesInOne = 300;

/** Reads many in a few goes, for `readInline` to know them when it is asked: half of the time for one is to begin. */
export function readAhead(sources: Iterable<string>, definitions: LinkDefinitions): void {
  let batch: Asked[] = [];
  let length = 0;
  const read = () => {
    const all = readTogether(batch);
    if (all.length === batch.length) batch.forEach((asked, index) => keep(asked, all[index]!));
    [batch, length] = [[], 0];
  };
  for (const source of new Set(sources)) {
    const words = withoutData(source);
    if (!isMarked(words) || blankLine.test(words.trim())) continue;
    const asked = askedOf(words, definitions);
    if (lately.has(joined(asked))) continue;
    batch.push(asked);
    length += joined(asked).length;
    if (length > goesInOne) read();
  }
  read();
}

const blankLine = /(?:^|[\n\r])[\t ]*(?:[\n\r]|$)/;

function isMarked(words: string): boolean {
  const marks = words.match(sign)?.length ?? 0;
  return (marks > 0 || / {2}\n/.test(words)) && marks <= mostMarks;
}

function keep(asked: Asked, runs: readonly Run[]): readonly Run[] {
  if (lately.size >= mostLately) lately.clear();
  lately.set(joined(asked), runs);
  return runs;
}

function joined({ words, definitions }: Asked): string {
  return definitions === '' ? words : `${definitions}\n\n${words}`;
}

/** What is read of some words in one go: each is a paragraph to the parser, as long as no line in it is blank. */
export function readTogether(all: readonly Asked[]): Run[][] {
  const definitions = [...new Set(all.map((asked) => asked.definitions))].filter(Boolean).join('\n');
  const text = joined({ words: all.map(({ words }) => words).join('\n\n'), definitions });
  const tree = fromMarkdown(text, definitions === '' ? alone : withDefinitions);
  const targets = new Map(
    tree.children
      .flatMap((node) => (node.type === 'definition' ? [[node.identifier, node] as const] : []))
      .reverse(),
  );
  return tree.children.flatMap((node) =>
    node.type === 'paragraph' ? [runsOf({ text, targets }, node.children, {})] : [],
  );
}

/** Without the data of pictures that were pasted as text: nobody reads those. */
function withoutData(source: string): string {
  return source.replace(/data:[a-z]{1,20}\/[^\s()<>"']*/g, 'data:');
}
