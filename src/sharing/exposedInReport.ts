import { personalCode, personalOf } from '../analysis/personal.js';
import type { Disclosed } from '../disclosure/disclose.js';
import { namesToldIn } from '../disclosure/namesTold.js';
import type { PersonalStop } from '../disclosure/personal.js';
import type { Stop } from '../disclosure/stop.js';
import { mayBeAllowed, personalIn } from '../personal/leaving.js';
import { propertiesOfData } from '../text/passages.js';
import { overlap } from '../text/span.js';
import { disclosureTexts } from '../texts/disclosureTexts.js';
import type { Report } from './document.js';
import type { ReportFormat } from './kinds.js';
import { csv } from './render/csv.js';
import { json } from './render/json.js';
import { plainLines } from './render/plain.js';

/** A file that is reported on: its name and its text, what is disclosed of it, and names in the facilitator's own notes. */
export interface Source {
  readonly file: string;
  readonly text: string;
  readonly disclosed: Disclosed;
  readonly own: readonly PersonalStop[];
}

/** Why and where an export stopped, or a name that somebody has to say yes to. */
export interface Refusal extends Stop {
  readonly file: string;
  readonly asks: boolean;
}

/**
 * What decides about a report as it will be read: the names that it tells, at their places in the files, and what could
 * not be seen there, pieces that stand apart and come together here. Its texts, its links and its properties are looked
 * through, for numbers and addresses whatever the format.
 *
 * @param told its words in that format
 * @param named what the name of its file is made of
 * @param sources at least one
 */
export function exposedInReport(
  report: Report,
  format: ReportFormat,
  told: readonly string[],
  named: readonly string[],
  sources: readonly Source[],
): Refusal[] {
  // Fields of an organisation's own have names of its own too.
  const data = format === 'json' || format === 'ndjson' ? propertiesOfData(report.records) : [];
  const leaving = [...named, ...told, ...data];
  const toldOf = namesToldIn(leaving);
  const names = sources.map(({ text, disclosed, own }) => toldOf(text, [...disclosed.personal, ...own]));
  // A datum that is known of a file has been decided about there, at its place.
  const decided = sources.flatMap(({ text }, index) =>
    personalOf(text).filter(
      ({ kind, opened, span }) =>
        opened || !mayBeAllowed(kind) || names[index]!.some((name) => overlap(name.span, span)),
    ),
  );
  const [{ file, disclosed }] = sources as readonly [Source];
  const texts = disclosureTexts[disclosed.language];
  const whole = [plainLines(report).join('\n'), json(report), csv(report)];
  return [
    ...sources.flatMap((source, index) => names[index]!.map((name) => ({ file: source.file, ...name }))),
    ...[...personalIn(whole, decided).stops, ...personalIn([leaving.join('\n\n')], decided).asks].map(
      ({ kind }) => ({
        code: personalCode(kind),
        message: mayBeAllowed(kind) ? texts.renderedName : texts.rendered,
        asks: mayBeAllowed(kind),
        file,
        line: 1,
        column: 1,
      }),
    ),
  ];
}
