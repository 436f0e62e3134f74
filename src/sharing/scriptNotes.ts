import type { NoteLine, NotesBySteps } from '../facilitation/ownNotes.js';
import { list, type Block } from './document.js';
import { plainText } from './words.js';

/** The facilitator's own lines: what is quoted stands as it is to be sent, and a heading above what it heads. */
export function ownBlocks(lead: string, notes: readonly NoteLine[]): Block[] {
  const blocks: Block[] = notes.length > 0 ? [{ type: 'paragraph', text: lead, lead: true }] : [];
  for (let at = 0; at < notes.length;) {
    const { as } = notes[at]!;
    const end = notes.findIndex((line, index) => index > at && line.as !== as);
    const texts = textsOf(notes.slice(at, end < 0 ? undefined : end));
    const paragraphs = texts.map((text) => ({ type: 'paragraph', text }) as const);
    if (as === 'line') blocks.push(...list(texts));
    else if (as === 'quoted') blocks.push({ type: 'quote', blocks: paragraphs });
    else blocks.push(...paragraphs.map((block) => ({ ...block, lead: true })));
    at = end < 0 ? notes.length : end;
  }
  return blocks;
}

/** The words of the lines. */
export function textsOf(notes: readonly NoteLine[]): string[] {
  return notes.map(({ text }) => text);
}

/** The notes without the signs of Markdown. */
export function plainNotes({ before, steps }: NotesBySteps): NotesBySteps {
  const plain = (lines: readonly NoteLine[]) =>
    lines.map((line) => ({ ...line, text: plainText(line.text) })).filter(({ text }) => text !== '');
  return { before: plain(before), steps: steps.map(plain) };
}
