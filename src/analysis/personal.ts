/** Personal data of a workshop file, with what the file itself says about them. */
import { findPersonal, type PersonalDatum, type PersonalKind } from '../personal/findPersonal.js';
import { maskerOf } from '../personal/mask.js';
import type { Language } from '../model/communities.js';
import { firstThat } from '../text/search.js';
import type { Span } from '../text/span.js';
import { silencesOf, silencedAt } from './check/silence.js';
import type { Finding } from './finding.js';

/** A personal datum in the source. */
export interface SourceDatum extends PersonalDatum {
  /** Whether a comment at its place names it: the one thing in a file that lets it leave. */
  readonly opened: boolean;
}

/** The code of the finding that tells of a kind of datum. */
export function personalCode(kind: PersonalKind): string {
  return `personal.${kind}`;
}

/**
 * All personal data in the source of a workshop file, front matter, notes and comments too. Choices of severities, and
 * comments that silence a whole file or everything on a line, leave them as they are.
 */
export function personalOf(text: string): SourceDatum[] {
  const data = findPersonal(text);
  if (data.length === 0) return [];
  const isOpened = openedIn(text);
  return data.map((datum) => ({ ...datum, opened: isOpened(personalCode(datum.kind), datum.span.start) }));
}

/** Tells whether a comment names a code at the place of an offset; one for the whole file or for all codes does not. */
export function openedIn(text: string): (code: string, offset: number) => boolean {
  const here = silencesOf(text).filter(({ scope, codes }) => scope !== null && codes.length > 0);
  return silencedAt(text, here);
}

/**
 * Findings that quote no personal datum: what is said about a file is shown, printed and logged elsewhere. What
 * is quoted at a datum's place is taken out too, so that no message gives a piece of it.
 */
export function withoutQuotedData(
  text: string,
  findings: readonly Finding[],
  data: readonly PersonalDatum[],
  language: Language,
): Finding[] {
  const wordsAt = ({ start, end }: Span) => text.slice(start, end);
  const masked = maskerOf(
    data.flatMap(({ span, plain }) => [wordsAt(span), plain]),
    language,
  );
  return findings.map((finding) => {
    const here = overlapping(data, finding.span).map(({ span }) => common(span, finding.span));
    const mask = (message: string) => masked(message, here.map(wordsAt));
    return {
      ...finding,
      message: mask(finding.message),
      fixes: finding.fixes.map((fix) => ({ ...fix, title: mask(fix.title) })),
    };
  });
}

/** Those of the data, in the order of the text and apart from each other, that have something in common with a stretch. */
function overlapping(data: readonly PersonalDatum[], { start, end }: Span): readonly PersonalDatum[] {
  return data.slice(
    firstThat(data.length, (index) => data[index]!.span.end > start),
    firstThat(data.length, (index) => data[index]!.span.start >= end),
  );
}

/** What two stretches that overlap have in common. */
function common(a: Span, b: Span): Span {
  return { start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) };
}
