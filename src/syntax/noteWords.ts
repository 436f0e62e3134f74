/** Containers of other names that may be meant as the facilitator's notes. */
import { lineAt } from '../text/lines.js';
import type { Span } from '../text/span.js';
import type { WorkshopSyntax } from './tree.js';

/**
 * What people may call what is for themselves alone, in Danish and in English. `note` is also what other programs call
 * a box for all readers: there the author has to say so, for what is taken to be open by mistake cannot be taken back.
 */
const words = new Set([
  ...['note', 'noter', 'notat', 'notater', 'kommentar', 'kommentarer', 'privat', 'fortrolig', 'fortroligt'],
  ...['intern', 'internt', 'skjult', 'hemmelig', 'hemmeligt', 'mødeleder', 'mødelederen', 'ordstyrer'],
  ...[
    'ordstyreren',
    'tovholder',
    'tovholderen',
    'proceskonsulent',
    'konsulent',
    'konsulenten',
    'vært',
    'værten',
  ],
  ...['notes', 'comment', 'comments', 'private', 'confidential', 'internal', 'hidden', 'secret', 'moderator'],
  ...['host', 'chair', 'chairperson', 'consultant', 'speaker', 'presenter', 'facilitation'],
]);

const head = /^[ \t>]*(?:[-*+][ \t]+)?:{2,}[^\p{L}\p{N}\r\n]{0,20}(\p{L}[\p{L}\p{N}_-]{0,60})/u;
const alone = /^(:{3,})[ \t]*[\p{L}_-]+[ \t]*$/u;

/** A line that begins a block which may be meant as the facilitator's notes. */
export interface NoteWord {
  /** The name. */
  readonly span: Span;
  readonly line: Span;
  /** The line as it would begin notes; null where more stands in it than a name. */
  readonly meant: string | null;
}

/** The lines of a body whose block is called by such a word, or by some words of which one is such. */
export function noteWordsOf({ text, bodyStart }: Pick<WorkshopSyntax, 'text' | 'bodyStart'>): NoteWord[] {
  const found: NoteWord[] = [];
  for (let at = text.indexOf('::', bodyStart); at !== -1;) {
    const line = lineAt(text, at);
    const word = noteWordIn(text, line);
    if (word) found.push(word);
    at = text.indexOf('::', line.end);
  }
  return found;
}

function noteWordIn(text: string, { start, end }: Span): NoteWord | null {
  const line = text.slice(start, end);
  const [whole, name] = head.exec(line) ?? [];
  if (whole === undefined || name === undefined) return null;
  const parts = name.normalize('NFC').toLocaleLowerCase('da').split(/[-_]/);
  if (!parts.some((part) => words.has(part))) return null;
  const colons = alone.exec(line)?.[1];
  const at = start + whole.length;
  return {
    span: { start: at - name.length, end: at },
    line: { start, end: start + line.trimEnd().length },
    meant: colons === undefined ? null : `${colons}facilitator`,
  };
}
