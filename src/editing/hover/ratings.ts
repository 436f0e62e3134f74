import { withoutEnd } from '../../text/ends.js';
import { content } from '../../texts/content/index.js';
import type { CommunityId } from '../../model/communities.js';
import { helpTexts } from '../../texts/helpTexts.js';
import { overviewTexts } from '../../texts/overviewTexts.js';
import { ratingWords } from '../../texts/ratingWords.js';
import { summarise } from '../../analysis/balance/ratings.js';
import type { Span } from '../../text/span.js';
import type { Analysis } from '../../analysis/analyse.js';
import { communityHelp } from '../modelHelp.js';
import { touches } from '../../text/span.js';
import type { Hover } from './types.js';

/** What the numbers of a cell come to, which community a row is about, or what a column asks. */
export function ratingHover(analysis: Analysis, offset: number): Hover | null {
  const { reading, workshop, spans, language } = analysis;
  const table = reading.ratingTables.find(({ span }) => touches(span, offset));
  if (!table) return null;
  const head = table.head.find(({ span }) => touches(span, offset));
  if (head?.column) return { span: head.span, markdown: helpTexts[language].columns[head.column] };
  for (const [index, { community, now, wanted }] of workshop.ratings.entries()) {
    const row = spans.get(`/ratings/${index}`);
    if (!row || !touches(row, offset)) continue;
    const label = spans.get(`/ratings/${index}/community`);
    if (label && touches(label, offset)) return { span: label, markdown: communityHelp(language, community) };
    for (const [column, ratings] of [['now', now] as const, ['wanted', wanted] as const]) {
      const written = spans.get(`/ratings/${index}/${column}`);
      const span = written && withPadding(analysis.text, written);
      if (!span || !touches(span, offset)) continue;
      return { span, markdown: cellHelp(analysis, community, column, ratings) };
    }
  }
  return null;
}

/** An empty cell is as wide as its spaces. */
function withPadding(text: string, span: Span): Span {
  if (span.start < span.end) return span;
  const start = withoutEnd(text.slice(0, span.start), ' \t').length;
  const behind = /^[ \t]*/.exec(text.slice(span.end, span.end + 200))![0].length;
  return { start, end: span.end + behind };
}

/** Domain: the middle rating, the spread and how much the group agrees; never a score. */
function cellHelp(
  { language }: Analysis,
  community: CommunityId,
  column: 'now' | 'wanted',
  ratings: readonly number[],
): string {
  const texts = overviewTexts[language];
  const title = `**${content[language].communities[community].name} · ${texts.labels[column]}**`;
  const rating = summarise(ratings);
  if (!rating) return `${title}\n\n${capitalised(texts.notAnswered)}.`;
  const words = ratingWords({ ...rating, count: ratings.length }, language);
  return `${title}\n\n${capitalised(words)}. ${texts.agreements[rating.agreement]}.`;
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('da') + text.slice(1);
}
