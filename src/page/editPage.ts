import type { Analysis } from '../analysis/analyse.js';
import { blankSign } from '../model/blanks.js';
import { insertAt } from '../editing/insert.js';
import { recordRatings } from '../editing/recordRatings.js';
import type { FieldPlace, Page } from '../protocol/page.js';
import type { Focus, PageEdit } from '../protocol/pageEdits.js';
import { keptOf } from '../protocol/pageValues.js';
import { insertions } from '../templates/insertions.js';
import { applyEdits } from '../text/edits.js';
import type { Span, TextEdit } from '../text/span.js';
import { pageTexts } from '../texts/pageTexts.js';
import { uiTexts } from '../texts/uiTexts.js';
import { readSyntax } from '../syntax/readSyntax.js';
import { containersAt, walk } from '../syntax/walk.js';
import { findField, type Editing, type Found } from './edit/editing.js';
import {
  firstLine,
  lineOf,
  linesBehind,
  movedLine,
  supportIn,
  withoutLine,
  type Line,
} from './edit/items.js';
import { writeField } from './edit/writeField.js';
import { pageOf } from './pageOf.js';

export type PageEditResult =
  | {
      readonly done: true;
      /** For the analysed text; none when it is so already. */
      readonly edits: readonly TextEdit[];
      /** Where to write next in the text as it will be; null to stay where one is. */
      readonly focus: Focus | null;
    }
  | { readonly done: false; readonly message: string };

/**
 * The edits that do to a text what somebody did on its page: the smallest ones, at that place, with all other blocks
 * left as they are. Where the field is not there any more, or has another value, nothing is done.
 *
 * @param page of the same analysis, where it is known already
 */
export function editPage(analysis: Analysis, edit: PageEdit, page: Page = pageOf(analysis)): PageEditResult {
  const editing: Editing = { analysis, text: analysis.text, page };
  switch (edit.act) {
    case 'write':
      return inField(editing, edit, (found) => done(writeField(editing, found, kept(found, edit.to))));
    case 'lines':
      return inLine(editing, edit, (found, line) => addLines(editing, found, line, edit.to, edit.more));
    case 'remove':
      return inLine(editing, edit, (found, line) => removeLine(editing, found, line));
    case 'move':
      return inLine(editing, edit, (found, line) => moveLine(editing, found, line, edit.by));
    case 'support':
      return inLine(editing, edit, (_, line) => {
        const { edit: put, wordsAt } = supportIn(editing, line, edit.support);
        if (!hasSoMany(editing, [put], 1)) return null;
        return done([put], { name: 'words', offset: put.span.start + wordsAt, caret: 0 });
      });
    case 'begin':
      return begin(editing, edit.card, edit.words);
    case 'insert':
      return insert(editing, edit.insertion, edit.at);
    case 'rate':
      return done(recordRatings(analysis, edit.ratings)) ?? refused(editing);
    case 'fix':
      return fix(editing, edit.code, edit.at, edit.fix);
  }
}

type Attempt = PageEditResult | null;

/** Nothing where there is no way to do it. */
function done(edits: readonly TextEdit[] | null, focus: Focus | null = null): Attempt {
  return edits && { done: true, edits, focus };
}

function refused({ analysis }: Editing): PageEditResult {
  return { done: false, message: pageTexts[analysis.language].labels.refused };
}

function gone({ analysis }: Editing): PageEditResult {
  return { done: false, message: pageTexts[analysis.language].labels.gone };
}

function kept({ field }: Found, typed: string): string {
  return keptOf(field.shape, typed);
}

interface Standing {
  readonly field: FieldPlace;
  readonly from: string;
}

function inField(
  editing: Editing,
  { field, from }: Standing,
  act: (found: Found) => Attempt,
): PageEditResult {
  const found = findField(editing.page, field, from);
  return found ? (act(found) ?? refused(editing)) : gone(editing);
}

function inLine(
  editing: Editing,
  standing: Standing,
  act: (found: Found, line: Line) => Attempt,
): PageEditResult {
  return inField(editing, standing, (found) => {
    const line = lineOf(editing, found);
    return line && act(found, line);
  });
}

/** Enter in a line, or lines pasted into it. */
function addLines(editing: Editing, found: Found, line: Line, to: string, more: readonly string[]): Attempt {
  const words = writeField(editing, found, kept(found, to));
  const lines = more.map((one) => kept(found, one));
  if (!words || lines.length === 0) return done(words);
  const { edit: put, wordsAt } = linesBehind(editing, line, lines);
  const edits = [...words, put];
  if (!hasSoMany(editing, edits, lines.length)) return null;
  const caret = lines.length === 1 ? 0 : lines.at(-1)!.length;
  const offset = put.span.start + lengthened(words) + wordsAt;
  return done(edits, { name: 'words', offset, caret });
}

/** The last line of a list stays, without words. */
function removeLine(editing: Editing, found: Found, line: Line): Attempt {
  const cut = withoutLine(editing, line);
  if (!cut)
    return done(writeField(editing, found, ''), { name: 'words', offset: found.field.at.start, caret: 0 });
  if (!hasSoMany(editing, [cut], -1 - countIn(line.node.children))) return null;
  const { items } = line.block;
  const above = items[line.index - 1]?.words;
  if (above) return done([cut], { name: 'words', offset: above.at.end, caret: above.value.length });
  return done([cut], { name: 'words', offset: found.field.at.start, caret: 0 });
}

function moveLine(editing: Editing, { field }: Found, line: Line, by: -1 | 1): Attempt {
  const edits = movedLine(editing, line, by);
  // At the end of the list it stays where it is.
  if (!edits) return done([]);
  if (!hasSoMany(editing, edits, 0)) return null;
  const [above, below] = edits as [TextEdit, TextEdit];
  const into = by === -1 ? above : below;
  const from = by === -1 ? below : above;
  const shift = by === -1 ? 0 : lengthened([above]);
  const offset = into.span.start + shift + (field.at.start - from.span.start);
  return done(edits, { name: 'words', offset, caret: field.value.length });
}

/** Whether there are so many items more in the text as it will be: what would swallow some of them is not done. */
function hasSoMany({ analysis, text }: Editing, edits: readonly TextEdit[], more: number): boolean {
  const after = readSyntax(applyEdits(text, edits));
  return countIn(after.blocks) === countIn(analysis.reading.syntax.blocks) + more;
}

function countIn(nodes: Parameters<typeof walk>[0]): number {
  let count = 0;
  for (const { kind } of walk(nodes)) if (kind === 'item') count++;
  return count;
}

function begin(editing: Editing, { start }: Span, typed: string): PageEditResult {
  const { syntax } = editing.analysis.reading;
  const card = containersAt(syntax, start).find(({ span }) => span.start === start);
  if (!card?.closing) return gone(editing);
  const words = keptOf('words', typed);
  const { edit, wordsAt } = firstLine(editing, card.closing.start, card.head.id, words);
  const focus: Focus = { name: 'words', offset: edit.span.start + wordsAt, caret: words.length };
  return (hasSoMany(editing, [edit], 1) ? done([edit], focus) : null) ?? refused(editing);
}

function insert(editing: Editing, id: string, at: number): PageEditResult {
  const { analysis } = editing;
  const insertion = insertions.find((one) => one.id === id);
  if (!insertion) return refused(editing);
  const { language, reading } = analysis;
  const put = insertAt(reading, at, insertion.body(language), insertion.place);
  if (put.fits) {
    const [{ span, text }] = put.edits;
    const blank = text.indexOf(blankSign);
    const offset = span.start + (blank === -1 ? text.length - text.trimStart().length : blank);
    return { done: true, edits: put.edits, focus: { name: null, offset, caret: 0 } };
  }
  return { done: false, message: uiTexts[language].insert.misfits[put.why](put.container) };
}

function fix(editing: Editing, code: string, at: Span, title: string): PageEditResult {
  const finding = editing.analysis.findings.find(
    (one) => one.code === code && one.span.start === at.start && one.span.end === at.end,
  );
  const chosen = finding?.fixes.find((one) => one.title === title);
  return done(chosen?.edits ?? null) ?? gone(editing);
}

function lengthened(edits: readonly TextEdit[]): number {
  return edits.reduce((sum, { span, text }) => sum + text.length - (span.end - span.start), 0);
}
