import { content } from '../../texts/content/index.js';
import { blocks, container, list } from '../../templates/sections.js';
import { communityIds, pointKinds, type CommunityId, type PointKind } from '../../model/communities.js';
import type { Span, TextEdit } from '../../text/span.js';
import type { List, WorkshopSyntax } from '../../syntax/tree.js';
import { walk, wordsOf } from '../../syntax/walk.js';
import { shuffled, type Random } from './collect.js';
import { isBlank } from '../../model/blanks.js';
import type { DirectiveUse } from '../../analysis/read/reading.js';
import { idOf } from '../../model/dialect.js';
import { reflectionTexts } from '../../texts/reflectionTexts.js';
import type { Analysis } from '../../analysis/analyse.js';
import type { Point } from './points.js';
import { startOfLine, withLineBreaksOf } from '../../text/lines.js';

/**
 * The edits that write points into a workshop: each under its community and question, in the blank that a template
 * left there or among what stands there, so that nobody can tell what came later. What is missing is made; what tells no place goes under a heading of its own.
 */
export function writePoints(analysis: Analysis, points: readonly Point[], random: Random): TextEdit[] {
  const edits: TextEdit[] = [];
  const missing: string[] = [];
  for (const community of communityIds) {
    const texts = (kind: PointKind): string[] =>
      points
        .filter(({ place }) => place?.community === community && place.kind === kind)
        .map(({ text }) => text);
    const kinds = pointKinds.filter((kind) => texts(kind).length > 0);
    if (kinds.length === 0) continue;
    const section = sectionOf(analysis, community);
    if (!section) {
      missing.push(
        communityBlock(
          analysis,
          community,
          kinds.map((kind) => kindBlock(analysis, kind, texts(kind))),
        ),
      );
      continue;
    }
    const fresh: string[] = [];
    for (const kind of kinds) {
      const part = partOf(analysis, section, kind);
      if (part) edits.push(...fill(analysis, part, texts(kind), random));
      else fresh.push(kindBlock(analysis, kind, texts(kind)));
    }
    if (fresh.length > 0) edits.push(...putInside(analysis, section, blocks(...fresh)));
  }
  const unplaced = points.filter(({ place }) => place === null).map(({ text }) => text);
  const standing = unplaced.length > 0 ? unplacedList(analysis) : null;
  if (standing) edits.push(...mixInto(analysis, standing, unplaced, random));
  else if (unplaced.length > 0)
    missing.push(blocks(`### ${reflectionTexts[analysis.language].unplaced}`, list(unplaced)));
  if (missing.length > 0) edits.push(blockAt(analysis, endOfReflection(analysis), blocks(...missing)));
  return edits.map(({ span, text }) => ({ span, text: withLineBreaksOf(analysis.text, text) }));
}

/** The first closed section about a community. */
function sectionOf({ reading }: Analysis, community: CommunityId): DirectiveUse | undefined {
  return reading.directives.find(
    ({ id, closed, attributes }) =>
      id === 'community' &&
      closed &&
      idOf(
        reading.dialect.communities,
        attributes.find((attribute) => attribute.id === 'type')?.value ?? '',
      ) === community,
  );
}

function partOf({ reading }: Analysis, section: DirectiveUse, kind: PointKind): DirectiveUse | undefined {
  return reading.directives.find(({ id, closed, parent }) => id === kind && closed && parent === section);
}

/** Where the content of a closed container ends: behind its last line, before the line that closes it. */
function contentEnd(text: string, { span, head }: DirectiveUse): number {
  const closing = text.lastIndexOf('\n', span.end - 1);
  return Math.max(head.end, text.slice(0, closing).trimEnd().length);
}

/** Puts items into a part: the first one in the place of a template's blank, the others among what stands there. */
function fill(analysis: Analysis, part: DirectiveUse, items: readonly string[], random: Random): TextEdit[] {
  const { text, reading } = analysis;
  const end = contentEnd(text, part);
  const blank = reading.blanks.find(({ start, end: to }) => start > part.head.end && to <= end);
  const standing = lastList(reading.syntax, part, blank);
  if (blank && isBlank(text.slice(blank.start, blank.end))) {
    const [first, ...rest] = items;
    // Where the blank is all there is, the others follow it in the same edit.
    if (!standing && blank.end === end)
      return [{ span: blank, text: [first!, ...rest.map((item) => `- ${item}`)].join('\n') }];
    const written = { span: blank, text: first! };
    return [written, ...(standing ? mixInto(analysis, standing, rest, random) : below(end, rest, '\n'))];
  }
  return standing ? mixInto(analysis, standing, items, random) : below(end, items, '\n\n');
}

function below(at: number, items: readonly string[], gap: string): TextEdit[] {
  return items.length > 0 ? [{ span: { start: at, end: at }, text: gap + list(items) }] : [];
}

/** The last list right inside a part that has more than the blank. */
function lastList({ blocks: all }: WorkshopSyntax, part: DirectiveUse, blank: Span | undefined): List | null {
  const node = walk(all).find(({ kind, span }) => kind === 'container' && span.start === part.span.start);
  const lists = node?.kind === 'container' ? node.children.filter(({ kind }) => kind === 'list') : [];
  const found = lists.at(-1);
  if (found?.kind !== 'list') return null;
  return found.children.some(({ words }) => !blank || words.start !== blank.start) ? found : null;
}

/** The list under the heading of what told no place, from an earlier time. */
function unplacedList({ reading: { syntax }, text, language }: Analysis): List | null {
  const at = syntax.blocks.findIndex(
    (block) =>
      block.kind === 'heading' && wordsOf(text, block.content) === reflectionTexts[language].unplaced,
  );
  const next = at === -1 ? undefined : syntax.blocks[at + 1];
  return next?.kind === 'list' ? next : null;
}

/** Puts items among those of a list, in any order as likely as in any other; what stands there is not touched. */
function mixInto(
  { text }: Analysis,
  { children }: List,
  items: readonly string[],
  random: Random,
): TextEdit[] {
  const sign = text.slice(children[0]!.marker.start, children[0]!.marker.end);
  const order = shuffled([...children, ...items], random);
  // Those that stand there keep their order: only where the new ones come is drawn.
  const before: string[][] = [[]];
  for (const entry of order) {
    if (typeof entry === 'string') before.at(-1)!.push(entry);
    else before.push([]);
  }
  return before.flatMap((fresh, at): TextEdit[] => {
    if (fresh.length === 0) return [];
    const next = children[at];
    const place = (next ?? children.at(-1)!).marker.start;
    const indent = text.slice(startOfLine(text, place), place);
    const lines = fresh.map((item) => `${sign} ${item}`);
    if (next)
      return [
        { span: { start: place, end: place }, text: lines.map((line) => `${line}\n${indent}`).join('') },
      ];
    const end = text.slice(0, children.at(-1)!.span.end).trimEnd().length;
    return [{ span: { start: end, end }, text: lines.map((line) => `\n${indent}${line}`).join('') }];
  });
}

/** Puts blocks at the end of a section, and makes its fences longer where they are no longer than what goes inside. */
function putInside({ text }: Analysis, section: DirectiveUse, body: string): TextEdit[] {
  const end = contentEnd(text, section);
  const inserted = { span: { start: end, end }, text: `\n\n${body}\n` };
  const fence = /^:+/.exec(text.slice(section.head.start))![0];
  if (fence.length > 3) return [inserted];
  const closing = text.lastIndexOf(fence, section.span.end);
  const longer = (at: number): TextEdit => ({ span: { start: at, end: at }, text: ':' });
  return [longer(section.head.start), inserted, longer(closing)];
}

function kindBlock({ reading, language }: Analysis, kind: PointKind, items: readonly string[]): string {
  const { question } = content[language].tool.pointQuestions[kind];
  return container(reading.dialect.directives[kind], blocks(question, list(items)));
}

function communityBlock({ reading, language }: Analysis, id: CommunityId, parts: readonly string[]): string {
  const { directives, attributes, communities } = reading.dialect;
  const heading = `### ${content[language].communities[id].name}`;
  return container(
    directives.community,
    blocks(heading, ...parts),
    `{${attributes.type}=${communities[id]}}`,
  );
}

/** Where the reflection ends: behind the last section about a community, else where step 3 begins, else at the end. */
function endOfReflection({ reading, text, workshop, spans }: Analysis): number {
  const last = reading.directives.filter(({ id, closed }) => id === 'community' && closed).at(-1);
  if (last) return last.span.end;
  const next = workshop.steps.findIndex(({ number }) => number > 2);
  const title = spans.get(`/steps/${next}/title`) ?? spans.get(`/steps/${next}`);
  return text.slice(0, title?.start ?? text.length).trimEnd().length;
}

/** A block with a blank line before and behind it. */
function blockAt({ text }: Analysis, at: number, body: string): TextEdit {
  const isEnd = text.slice(at).trim() === '';
  return {
    span: { start: at, end: at },
    text: `\n\n${body}${isEnd && !/^\r?\n/.test(text.slice(at)) ? '\n' : ''}`,
  };
}
