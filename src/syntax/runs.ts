/** Words and how they are marked, of what a parser has read of inline markup. */
import type { PhrasingContent } from 'mdast';
import { tagReader } from './tags.js';

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

/** The words of what a parser has read; HTML is words, but for what only says how others look. */
export function runsOf(read: Read, nodes: readonly PhrasingContent[], marks: Marks): Run[] {
  const tags = tagReader();
  let around = marks;
  const runs = nodes.flatMap((node) => {
    if (node.type !== 'html') return runsIn(read, node, around);
    if (node.value.startsWith('<!--')) return [];
    const { text, struck } = tags.read(node.value);
    around = struck ? { ...marks, struck } : marks;
    return text === '' ? [] : [{ ...marks, text: text === '\n' ? text : spaced(text) }];
  });
  const rest = tags.rest();
  return rest === '' ? runs : [...runs, { ...marks, text: rest }];
}

function runsIn(read: Read, node: PhrasingContent, marks: Marks): Run[] {
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
    case 'link':
      return linked(runsOf(read, node.children, marks), node, marks);
    case 'image':
      return linked([{ ...marks, text: node.alt ?? '' }], node, marks);
    case 'linkReference':
      return linked(runsOf(read, node.children, marks), read.targets.get(node.identifier) ?? nowhere, marks);
    case 'imageReference':
      return linked(
        [{ ...marks, text: node.alt ?? '' }],
        read.targets.get(node.identifier) ?? nowhere,
        marks,
      );
    default:
      return [];
  }
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

/** Line ends that the writer did not mean as such are spaces. */
export function spaced(text: string): string {
  const lines = text.split('\n');
  return lines.length === 1 ? text : lines.map(trimmedInside).join(' ');
}

function trimmedInside(line: string, index: number, { length }: readonly string[]): string {
  const begun = index === 0 ? line : line.trimStart();
  return index === length - 1 ? begun : begun.trimEnd();
}
