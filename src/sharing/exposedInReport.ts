import { personalOf } from '../analysis/personal.js';
import type { Disclosed } from '../disclosure/disclose.js';
import type { Stop } from '../disclosure/stop.js';
import { isSame, personalIn } from '../personal/leaving.js';
import { disclosureTexts } from '../texts/disclosureTexts.js';
import type { Report } from './document.js';
import { csv } from './render/csv.js';
import { json } from './render/json.js';
import { plainLines } from './render/plain.js';

/** A place that stops a report, or a name that somebody has to say yes to. */
export interface ReportStop extends Stop {
  readonly asks: boolean;
}

/** A file that is reported on: its source, and what is disclosed of it. */
export interface Source {
  readonly text: string;
  readonly disclosed: Disclosed;
}

/**
 * What decides about a report as it will be read, and could not be seen in the files: pieces that stand apart there and
 * come together here. Its texts, its links and its properties are looked through, whatever the format.
 */
export function exposedInReport(
  report: Report,
  sources: readonly Source[],
): Pick<ReportStop, 'code' | 'message' | 'asks'>[] {
  const known = sources.flatMap(({ text }) => personalOf(text));
  const texts = [plainLines(report).join('\n'), json(report), csv(report)];
  const language = sources[0]?.disclosed.language ?? 'da';
  const { stops, asks } = personalIn(
    texts,
    known.filter(({ opened }) => opened),
  );
  // A datum that is known of a file has been decided about there, at its place.
  const isNew = (datum: (typeof asks)[number]) => !known.some((one) => isSame(one, datum));
  const said = (kind: 'rendered' | 'renderedName') => disclosureTexts[language][kind];
  return [
    ...stops
      .filter(isNew)
      .map(({ kind }) => ({ code: `personal.${kind}`, message: said('rendered'), asks: false })),
    ...asks
      .filter(isNew)
      .map(({ kind }) => ({ code: `personal.${kind}`, message: said('renderedName'), asks: true })),
  ];
}
