/** What the group wrote and a report does not have: its words are looked for in those of the report. */
import type { Disclosed } from '../disclosure/disclose.js';
import { isBlank } from '../model/blanks.js';
import { readHtml } from '../syntax/htmlWords.js';
import { readAhead } from '../syntax/inline.js';
import { linkDefinitionsIn } from '../syntax/linkDefinitions.js';
import { columnInAny } from '../syntax/ratingNames.js';
import type { SyntaxNode, Table, WorkshopSyntax } from '../syntax/tree.js';
import { walk } from '../syntax/walk.js';
import { ourWords, type Standing } from '../templates/ourWords.js';
import { linesBetween, placesIn } from '../text/lines.js';
import { finderIn, keyOf, textsOfData } from '../text/passages.js';
import type { Span } from '../text/span.js';
import { sheetWords, type Report } from './document.js';
import type { ReportFormat } from './kinds.js';
import { plainLines } from './render/plain.js';
import { plainOf, wordsOf } from './words.js';

/** Lines of a file, from one to another. */
export interface LeftOut {
  readonly from: number;
  readonly to: number;
}

/** The words of a report in a format. */
export interface Told {
  /** As they are, by lines, cells or values. */
  readonly lines: readonly string[];
  /** By their keys, a line each. */
  readonly text: string;
  /** Whether a line of it has such words one after the other. */
  readonly has: (key: string) => boolean;
}

/** The words of a report in a format. */
export function wordsTold(report: Report, format: ReportFormat): Told {
  const lines = linesTold(report, format);
  const keys = lines.map(keyOf);
  return { lines, text: keys.join('\n'), has: finderIn(keys) };
}

function linesTold(report: Report, format: ReportFormat): readonly string[] {
  switch (format) {
    case 'docx':
    case 'html':
    case 'md':
      return plainLines(report);
    case 'csv':
      return sheetLines(report);
    case 'xlsx':
      // A workbook says what it is on a sheet of its own.
      return [report.title, ...sheetLines(report)];
    case 'json':
    case 'ndjson':
      return textsOfData(report.records);
  }
}

function sheetLines({ sheet }: Report): string[] {
  return sheet.rows
    .flat()
    .map(sheetWords)
    .flatMap((cell) => cell.split('\n'));
}

/**
 * The lines of a file with words of the group's that a report does not have. What stands between two of them belongs to
 * them where nothing of it is told. Ratings are told in other words, and are not looked for.
 *
 * @param told the words of the report
 */
export function leftOutOf({ text, language, reading }: Disclosed, told: Told): LeftOut[] {
  const areOurs = ourWords(language);
  const definitions = linkDefinitionsIn(reading.syntax);
  const placeAt = placesIn(text);
  const left: LeftOut[] = [];
  let isOpen = false;
  const passages = [...passagesIn(reading.syntax)];
  readAhead(
    passages.map(({ source }) => source),
    definitions,
  );
  for (const { start, end, source, standing } of passages) {
    const key = keyOf(plainOf(wordsOf(source, definitions)));
    if (key.trim() === '' || isBlank(source) || areOurs(standing, source)) continue;
    const isTold = told.has(key);
    if (!isTold) {
      const [from, to] = [placeAt(start).line, placeAt(end).line];
      const last = left.at(-1);
      // Of a row, some cells may be told.
      if (last && (isOpen || from <= last.to)) left[left.length - 1] = { from: last.from, to };
      else left.push({ from, to });
    }
    isOpen = !isTold;
  }
  return left;
}

interface Passage extends Span {
  readonly source: string;
  readonly standing: Standing;
}

/** The stretches of words in a file, in order. */
function* passagesIn({ text, blocks }: WorkshopSyntax): Generator<Passage> {
  const passage = ({ start, end }: Span, standing: Standing): Passage => ({
    start,
    end,
    source: text.slice(start, end),
    standing,
  });
  const firsts = new Set<SyntaxNode>();
  for (const node of walk(blocks)) {
    switch (node.kind) {
      case 'item':
        // Its first paragraph without its box and mark.
        if (node.children[0]?.kind === 'paragraph') {
          firsts.add(node.children[0]);
          yield passage(node.words, 'item');
        }
        break;
      case 'paragraph':
        if (!firsts.has(node)) yield passage(node.span, 'paragraph');
        break;
      case 'heading':
        yield passage(node.content, 'heading');
        break;
      case 'code': {
        // Its fences, with what stands behind the first, are no words of it.
        const lines = [...linesBetween(text, node.span.start, node.span.end)];
        for (const line of lines.slice(node.fence ? 1 : 0, node.closing ? -1 : undefined))
          yield passage(line, 'paragraph');
        break;
      }
      case 'html':
        for (const { start, end } of linesBetween(text, node.span.start, node.span.end))
          for (const source of readHtml(text.slice(start, end)))
            yield { start, end, source, standing: 'paragraph' };
        break;
      case 'table':
        for (const span of cellsIn(node)) yield passage(span, 'paragraph');
        break;
    }
  }
}

/** The cells of a table; of one of ratings, those of its other columns. */
function cellsIn({ rows }: Table): Span[] {
  const heads = (rows[0]?.cells ?? []).map(({ text }) => columnInAny(text));
  const hasRatings = heads.some((head) => head === 'now' || head === 'wanted');
  return rows.flatMap(({ cells }) =>
    cells.filter((_, column) => !hasRatings || !heads[column]).map(({ content }) => content),
  );
}
