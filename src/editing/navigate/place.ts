import type { Severity } from '../../analysis/finding.js';
import type { Analysis } from '../../analysis/analyse.js';
import { navigationTexts } from '../../texts/navigationTexts.js';
import { touches } from '../../text/span.js';
import { stepStretches } from './stretches.js';

/** Where one stands in a workshop, in words for the status bar. */
export interface Place {
  /** "Trin 3 · 25 min. · 2 fund" */
  readonly short: string;
  /** Whole sentences, one a line. */
  readonly long: readonly string[];
}

/** The step that an offset stands in, its minutes, and how many findings the file has. */
export function placeAt(analysis: Analysis, offset: number): Place {
  const { workshop, findings, language } = analysis;
  const texts = navigationTexts[language];
  const index = stepStretches(analysis).findLast(({ span }) => touches(span, offset))?.index;
  const step = index === undefined ? undefined : workshop.steps[index];
  const found = findings.filter(({ severity }) => severity !== 'information').length;
  const parts = [
    step ? texts.step(step.number) : texts.workshop,
    step?.minutes === undefined ? '' : texts.minutes(step.minutes),
    found > 0 ? texts.findings(found) : '',
  ];
  const planned = workshop.steps.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return {
    short: parts.filter(Boolean).join(' · '),
    long: [
      step?.title ?? workshop.title ?? '',
      workshop.minutes === undefined ? '' : texts.planned(planned, workshop.minutes),
      texts.counted(count('error'), count('warning'), count('information')),
    ].filter(Boolean),
  };
}
