/** A text goes in; all that the product knows of it comes out. */
import { balanceOf, type Balance } from './balance/balance.js';
import { prune } from './check/prune.js';
import { rules } from './check/rules.js';
import { checkSchema } from './check/schemaFindings.js';
import { withSeverities, type SeverityChoices } from './check/severities.js';
import { withoutCovered, withoutRepeated } from './check/covered.js';
import { withoutSilenced } from './check/silence.js';
import type { Language } from '../model/communities.js';
import type { Finding } from './finding.js';
import type { Spans } from '../text/span.js';
import type { ReadableWorkshop } from '../model/workshop.js';
import { isWorkshop } from '../syntax/frontMatter.js';
import type { WorkshopSyntax } from '../syntax/tree.js';
import { read } from './read/read.js';
import type { Reading } from './read/reading.js';
import { personalOf, withoutQuotedData, type SourceDatum } from './personal.js';

/** What could be read of a workshop file, before anything is said to it. */
export interface Understood {
  readonly text: string;
  readonly language: Language;
  readonly reading: Reading;
  /** All that could be read; nothing in it is against the schema. */
  readonly workshop: ReadableWorkshop;
  /** Where each value of `workshop` stands. */
  readonly spans: Spans;
  readonly balance: Balance;
}

/** A workshop file and all that is found in it. */
export interface Analysis extends Understood {
  /** What looks like personal data, anywhere in the text and whatever is silenced. */
  readonly personal: readonly SourceDatum[];
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  /**
   * The errors, in the order of the text: what could not be read as it was meant, and so is left out of all the above.
   * Whether somebody silenced them, or has them shown as something else, changes nothing in that.
   */
  readonly unread: readonly Finding[];
}

/** What the findings depend on besides the text. */
export interface AnalysisOptions {
  /** The day on which the file is looked at, as `2026-12-15`; without it no finding depends on the day. */
  readonly today?: string;
  /** Severities other than the usual ones, by code. */
  readonly severities?: SeverityChoices;
}

/**
 * Analyses a workshop file once for every feature.
 *
 * @returns null when the text is no workshop file: without `samklang:` in its front matter it is none of our business
 */
export function analyse(text: string, { today, severities = {} }: AnalysisOptions = {}): Analysis | null {
  const known = understand(text, { today });
  if (!known) return null;
  const { understood, schemaFindings } = known;
  const personal = personalOf(text);
  const all = allFindings(understood, schemaFindings, personal, today);
  const findings = withoutRepeated(text, withoutSilenced(text, withSeverities(all, severities)));
  return { ...understood, personal, findings, unread: all.filter(isError) };
}

/** A place that could not be read as it was meant, and what kind it is of; see `Analysis.unread`. */
export type Unread = Pick<Finding, 'code' | 'span'>;

const errorRules = rules.filter(isError);

/** What could not be read of a file of which nothing else is asked: only the rules that can tell are run. */
export function unreadOf(understood: Understood, schemaFindings: readonly Finding[]): Unread[] {
  const context = { ...understood, personal: [], today: null };
  return withoutCovered([...schemaFindings, ...errorRules.flatMap((rule) => rule.run(context))])
    .filter(isError)
    .sort(byPlace)
    .map(({ code, span }) => ({ code, span }));
}

/** All that is found, in the order of the text; no message of it quotes a personal datum. */
function allFindings(
  understood: Understood,
  schemaFindings: readonly Finding[],
  personal: readonly SourceDatum[],
  today?: string,
): Finding[] {
  const context = { ...understood, personal, today: today ?? null };
  const found = withoutCovered([...schemaFindings, ...rules.flatMap((rule) => rule.run(context))]);
  return withoutQuotedData(understood.text, found, personal, understood.language).sort(byPlace);
}

const byPlace = (a: Unread, b: Unread): number => a.span.start - b.span.start || a.span.end - b.span.end;

function isError({ severity }: Pick<Finding, 'severity'>): boolean {
  return severity === 'error';
}

/**
 * Reads a workshop file without judging it: for those who need what it says and not what is wrong with it.
 *
 * @param today by which the fixes guess a year that is not written
 * @returns null when the text is no workshop file; else also what the schema finds, which is known by then
 */
export function understand(
  text: string,
  { today, syntax }: { readonly today?: string | undefined; readonly syntax?: WorkshopSyntax } = {},
): { readonly understood: Understood; readonly schemaFindings: readonly Finding[] } | null {
  const reading = isWorkshop(text) ? read(text, syntax) : null;
  if (!reading) return null;
  const { findings: schemaFindings, refused } = checkSchema(reading, today ?? null);
  const { workshop, spans } = prune(reading, refused);
  const balance = balanceOf(workshop);
  const { language } = reading.dialect;
  return { understood: { text, language, reading, workshop, spans, balance }, schemaFindings };
}
