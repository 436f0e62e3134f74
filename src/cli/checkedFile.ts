import type { Severity } from '../analysis/finding.js';
import type { analyse, misplacedFinding } from '../lazy/analysis.js';
import { withSeverities, type SeverityChoices } from '../analysis/check/severities.js';
import { spokenOf, type Spoken } from '../analysis/check/takenUp.js';
import { firstThat } from '../text/search.js';

/** A finding as it is passed between threads and kept in the cache. */
type BareFinding = readonly [
  code: string,
  severity: Severity,
  message: string,
  startLine: number,
  startColumn: number,
  startOffset: number,
  endLine: number,
  endColumn: number,
  endOffset: number,
];

/** What the check of a text gives; null when it is no workshop file. */
export interface BareResult {
  readonly findings: readonly BareFinding[] | null;
  /** What it says of its group's actions, for the questions that other files ask. */
  readonly spoken: Spoken | null;
}

interface Place {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
  /** From 0, in UTF-16 code units. */
  readonly offset: number;
}

export interface CheckedFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly start: Place;
  readonly end: Place;
}

/** One file's entry in `samklang check --format json`; the shape is documented and stable. */
export interface CheckedFile {
  readonly file: string;
  /** False for a Markdown file without `samklang:` in its front matter, unless it stands in front matter that is not first. */
  readonly workshop: boolean;
  readonly findings: readonly CheckedFinding[];
}

/** The part of the core that a check takes; it is loaded when the first file is not known from before. */
export interface Checking {
  readonly analyse: typeof analyse;
  readonly misplacedFinding: typeof misplacedFinding;
}

/** Checks one text as it stands on the day `today`, as `2026-12-15`. */
export function bareResult(core: Checking, text: string, today: string): BareResult {
  const misplaced = core.misplacedFinding(text);
  const analysis = misplaced ? null : core.analyse(text, { today });
  const spoken = analysis && spokenOf(analysis);
  const findings = misplaced ? [misplaced] : analysis?.findings;
  if (!findings) return { findings: null, spoken };
  const place = placesIn(text);
  const bare = findings.map(({ code, severity, message, span }): BareFinding => [
    code,
    severity,
    message,
    ...place(span.start),
    ...place(span.end),
  ]);
  return { findings: bare, spoken };
}

/** A result with the name of its file, and its findings as serious as was chosen. */
export function checkedFile(
  file: string,
  { findings: bare }: BareResult,
  choices: SeverityChoices,
): CheckedFile {
  const findings = (bare ?? []).map(([code, severity, message, line, column, offset, ...end]) => ({
    code,
    severity,
    message,
    start: { line, column, offset },
    end: { line: end[0], column: end[1], offset: end[2] },
  }));
  return { file, workshop: bare !== null, findings: withSeverities(findings, choices) };
}

/** Finds the line, column and offset of offsets; quick for a few as for thousands. */
function placesIn(text: string): (offset: number) => [line: number, column: number, offset: number] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    const line = firstThat(starts.length, (next) => starts[next]! > offset) - 1;
    return [line + 1, offset - starts[line]! + 1, offset];
  };
}
