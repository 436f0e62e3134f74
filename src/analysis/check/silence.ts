import type { Finding } from '../finding.js';
import { ofLast } from '../../text/ofLast.js';
import type { Span } from '../../text/span.js';
import { endOfLine, startOfLine } from '../../text/lines.js';

/** A comment that silences findings: `<!-- samklang: ignorer linje minutes.sum -->`. */
export interface Silence {
  readonly span: Span;
  /** The codes that it names, and where; all findings when it names none. */
  readonly codes: readonly { readonly code: string; readonly span: Span }[];
  /** The stretch whose findings it silences; null for the whole file. */
  readonly scope: Span | null;
}

/** In the front matter a comment begins with `#`. Both languages' words are read in every file. */
const comment =
  /(?:<!--|#)[ \t]*samklang:[ \t]*(?:ignorer|ignore)[ \t]+(linje|line|fil|file)\b((?:[ \t]+[\w.]+)*)[ \t]*(-->|$)/gim;

/** Whether anything in a text may be such a comment: each question about them begins with this one. */
const hasComments = /* @__PURE__ */ ofLast((text: string) => /samklang:[ \t]*ignor/i.test(text));

/** The comments of a text that silence findings, in order. */
export function silencesOf(text: string): Silence[] {
  if (!hasComments(text)) return [];
  return Array.from(text.matchAll(comment), (match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    const codesStart = match.index + match[0].indexOf(match[1]!) + match[1]!.length;
    const codes = Array.from(match[2]!.matchAll(/[\w.]+/g), ({ 0: code, index }) => ({
      code,
      span: { start: codesStart + index, end: codesStart + index + code.length },
    }));
    const scope = /^fil/i.test(match[1]!) ? null : scopeOf(text, span);
    return { span, codes, scope };
  });
}

/** Comments that were to silence something but are not written so that they do. */
export function unreadableSilencesOf(text: string): Span[] {
  if (!hasComments(text)) return [];
  const read = new Set(silencesOf(text).map(({ span }) => span.start));
  return Array.from(
    text.matchAll(/(?:<!--|#)[ \t]*samklang:[ \t]*ignor[^\r\n]*/gi),
    ({ 0: words, index }) => ({
      start: index,
      end: index + words.trimEnd().length,
    }),
  ).filter(({ start }) => !read.has(start));
}

/**
 * The line that a comment stands on; when it stands there alone, the next line with something on it, and the whole
 * of a table, between whose rows no comment can stand.
 */
function scopeOf(text: string, { start, end }: Span): Span {
  const lineStart = startOfLine(text, start);
  const lineEnd = endOfLine(text, end);
  if (/[^\s>]/.test(text.slice(lineStart, start) + text.slice(end, lineEnd)))
    return { start: lineStart, end: lineEnd };
  const next = /\S/.exec(text.slice(lineEnd));
  if (!next) return { start: lineEnd, end: lineEnd };
  const from = startOfLine(text, lineEnd + next.index);
  let to = endOfLine(text, from);
  if (next[0] === '|') while (text[to + 1] === '|') to = endOfLine(text, to + 1);
  return { start: from, end: to };
}

/** That a file is not read, or that nothing leaves it, is told whatever stands in it: silence changes neither. */
export const neverSilenced: readonly string[] = ['file.excess', 'file.withheld'];

/** The findings that no comment silences. */
export function withoutSilenced<Found extends Pick<Finding, 'code' | 'span'>>(
  text: string,
  findings: readonly Found[],
): Found[] {
  const silences = silencesOf(text);
  if (silences.length === 0) return [...findings];
  const isSilenced = silencedAt(text, silences);
  return findings.filter(({ code, span }) => !isSilenced(code, span.start));
}

/** Tells whether one of these comments silences a code at an offset. */
export function silencedAt(
  text: string,
  silences: readonly Silence[],
): (code: string, offset: number) => boolean {
  if (silences.length === 0) return () => false;
  const inFile = silences.filter(({ scope }) => scope === null);
  const onLine = byLine(text, silences);
  return (code, offset) => {
    if (neverSilenced.includes(code)) return false;
    const line = startOfLine(text, offset);
    return [...inFile, ...(onLine.get(line) ?? [])].some(
      ({ codes }) => codes.length === 0 || codes.some((silenced) => silenced.code === code),
    );
  };
}

/** The comments that silence each line, by where the line begins. */
function byLine(text: string, silences: readonly Silence[]): ReadonlyMap<number, Silence[]> {
  const found = new Map<number, Silence[]>();
  for (const silence of silences) {
    if (!silence.scope) continue;
    const { start, end } = silence.scope;
    for (let line = start; line <= end; line = endOfLine(text, line) + 1) {
      const others = found.get(line);
      if (others) others.push(silence);
      else found.set(line, [silence]);
    }
  }
  return found;
}
