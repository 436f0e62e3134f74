/**
 * The building blocks of workshop files, as Markdown in the words of one language. Templates, snippets and
 * insert commands are all made of these. Every block ends without a line break.
 */
import { content } from '../texts/content/index.js';
import {
  communityIds,
  frameKinds,
  imbalanceNumbers,
  pointKinds,
  frameNumbers,
  trendNumbers,
  type CommunityId,
  type FrameKind,
  type FrameNumber,
  type ImbalanceNumber,
  type Language,
  type StepNumber,
  type TrendNumber,
} from '../model/communities.js';
import { longestFence } from '../syntax/fenceLines.js';
import { blankSign } from '../model/blanks.js';
import { dialects } from '../model/dialect.js';
import { whatIsRated } from '../texts/ratingTexts.js';

/** Puts blocks under each other with a blank line between them. */
export function blocks(...parts: readonly string[]): string {
  return parts.join('\n\n');
}

/**
 * A container around `body`, fenced with one colon more than any fence inside it. The blank lines keep the
 * fences apart from lists and tables for formatters that do not know them.
 */
export function container(name: string, body: string, attributes = ''): string {
  const fence = ':'.repeat(longestFence(body) + 1);
  return blocks(`${fence}${name}${attributes}`, body, fence);
}

export function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** The head of a step: its heading and the line that says how long it takes. */
export function stepHead(language: Language, number: StepNumber, minutes: number | string): string {
  const { directives, attributes } = dialects[language];
  const heading = `## ${stepWord[language]} ${number}: ${content[language].tool.steps[number].name}`;
  return blocks(
    heading,
    `::${directives.step}{${attributes.number}=${number} ${attributes.minutes}=${minutes}}`,
  );
}

const stepWord: Readonly<Record<Language, string>> = { da: 'Trin', en: 'Step' };

/** What the facilitator does in a step; never in anything that leaves the file. */
export function facilitatorNotes(language: Language, lines: readonly string[]): string {
  return container(dialects[language].directives.facilitator, list(lines));
}

/** A question with room for the answers. */
export function question(text: string): string {
  return blocks(`### ${text}`, `- ${blankSign}`);
}

/** A community's part of the reflection: strengths, gains and improvements, each under its question. */
export function communitySection(language: Language, id: CommunityId): string {
  const { directives, attributes, communities } = dialects[language];
  const { tool, communities: texts } = content[language];
  const points = pointKinds.map((kind) =>
    container(directives[kind], blocks(tool.pointQuestions[kind].question, `- ${blankSign}`)),
  );
  const heading = `### ${texts[id].name}`;
  return container(
    directives.community,
    blocks(heading, ...points),
    `{${attributes.type}=${communities[id]}}`,
  );
}

/** The table in which each community is rated as it is now and as the group wants it, below the question. */
export function ratingTable(language: Language): string {
  const { directives, rows, columns } = dialects[language];
  const cells = [
    [columns.community, columns.now, columns.wanted],
    ...communityIds.map((id) => [rows[id], '', '']),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(3, ...cells.map((row) => row[column]!.length)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`;
  const rule = line(widths.map((width) => '-'.repeat(width)));
  const table = [line(cells[0]!), rule, ...cells.slice(1).map(line)].join('\n');
  return container(directives.balance, blocks(whatIsRated(language), table));
}

/** Imbalances as a checklist: all twelve, or the ones asked for. */
export function imbalanceList(
  language: Language,
  numbers: readonly ImbalanceNumber[] = imbalanceNumbers,
  added: readonly string[] = [],
): string {
  const { directives, attributes } = dialects[language];
  const { imbalances } = content[language];
  const items = numbers.map(
    (number) => `[ ] ${imbalances[number].short} :${directives.imbalance}{${attributes.number}=${number}}`,
  );
  return container(directives.imbalances, list([...items, ...added.map((words) => `[ ] ${words}`)]));
}

/**
 * A trend as a line of a checklist. The name stands first: what is asked is whether the trend is there, and its
 * effect, behind the colon, only says what to look for.
 */
export function trendLine(language: Language, number: TrendNumber): string {
  const { name, short } = content[language].trends[number];
  return `${name}: ${short}`;
}

/** The trends that may weaken communities as a checklist: all eight, or the ones asked for. */
export function trendList(language: Language, numbers: readonly TrendNumber[] = trendNumbers): string {
  const { directives, attributes } = dialects[language];
  const items = numbers.map(
    (number) => `[ ] ${trendLine(language, number)} :${directives.trend}{${attributes.number}=${number}}`,
  );
  return container(directives.trends, list(items));
}

/** Structures, or kinds of leadership support, as a checklist: all five, or the ones asked for. */
export function frameList(
  language: Language,
  kind: FrameKind,
  numbers: readonly FrameNumber[] = frameNumbers,
): string {
  const { directives, attributes, frameKinds } = dialects[language];
  const { supports } = content[language].frames[kind];
  const items = numbers.map((number) => {
    const directive = `:${directives.frame}{${attributes.kind}=${frameKinds[kind]} ${attributes.number}=${number}}`;
    return `[ ] ${supports[number - 1]!.short} ${directive}`;
  });
  return container(directives.frames, list(items));
}

/** A proposed effort. */
export function effortItem(language: Language): string {
  const { directives, attributes } = dialects[language];
  const blanks = (['community', 'assessment', 'responsible', 'due'] as const).map(
    (id) => `${attributes[id]}=${blankSign}`,
  );
  return `- [ ] ${blankSign} :${directives.effort}{${blanks.join(' ')}}`;
}

/** What structure or leadership does to support an effort. */
export function supportItem(language: Language, kind: FrameKind): string {
  const { directives, attributes, frameKinds } = dialects[language];
  return `- ${blankSign} :${directives.support}{${attributes.kind}=${frameKinds[kind]}}`;
}

/** The list in which all proposed efforts are kept, begun with one and what structure and leadership do for it. */
export function effortList(language: Language): string {
  const supports = frameKinds.map((kind) => `  ${supportItem(language, kind)}`);
  return container(dialects[language].directives.efforts, [effortItem(language), ...supports].join('\n'));
}
