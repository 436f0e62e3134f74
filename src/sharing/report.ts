import type { Disclosed } from '../disclosure/disclose.js';
import type { Block, Part, Report, Sheet } from './document.js';
import { planBlocks, planRecords, planSheet, type SourceRecord } from './effortPlan.js';
import type { ReportKind } from './kinds.js';
import { minutesBlocks } from './minutes.js';
import { minutesRecord, minutesSheet } from './minutesData.js';
import { participantsBlocks, participantsRecord, participantsSheet } from './participants.js';
import { scriptBlocks, scriptRecord, scriptSheet, type InHand } from './script.js';
import { sourceOf, type Source } from './source.js';

/** How the reports of one kind are made. */
interface Maker {
  /** What is told of one workshop; of several, each gets a part. */
  readonly each?: (source: Source, index: number) => Block[];
  /** What is told of all workshops together. */
  readonly together?: (sources: readonly Source[]) => Block[];
  readonly sheet: (sources: readonly Source[]) => Sheet;
  readonly records: (sources: readonly Source[]) => readonly SourceRecord[];
}

/** One record for each workshop. */
const eachRecord =
  (record: (source: Source, index: number) => object) =>
  (sources: readonly Source[]): SourceRecord[] =>
    sources.map((source, index) => ({ source, record: record(source, index) }));

/** The script is the only one that takes what is for the facilitator alone. */
const script = (hand: InHand): Maker => ({
  each: (source, index) => scriptBlocks(source, index, hand),
  sheet: (sources) => scriptSheet(sources, hand),
  records: eachRecord((source, index) => scriptRecord(source, index, hand)),
});

const makers: Readonly<Record<Exclude<ReportKind, 'script'>, Maker>> = {
  minutes: { each: minutesBlocks, sheet: minutesSheet, records: eachRecord(minutesRecord) },
  participants: {
    each: participantsBlocks,
    sheet: participantsSheet,
    records: eachRecord(participantsRecord),
  },
  efforts: { together: planBlocks, sheet: planSheet, records: planRecords },
};

/**
 * A report on one workshop, or on several in the order given, as plain data.
 *
 * @param disclosed at least one
 * @param hand what the script tells beyond what others may see; of no use to any other kind
 */
export function reportOf(
  disclosed: readonly Disclosed[],
  kind: ReportKind,
  hand: InHand = { start: null, own: [] },
): Report {
  const sources = disclosed.map(sourceOf);
  const first = sources[0]!;
  const { kinds, title, several } = first.texts;
  const { each, together, sheet, records } = kind === 'script' ? script(hand) : makers[kind];
  const isOne = sources.length === 1;
  const parts: Part[] = [
    ...(together
      ? [
          {
            language: first.language,
            title: null,
            blocks: [...sources.flatMap(unreadBlocks), ...together(sources)],
          },
        ]
      : []),
    ...(each
      ? sources.map((source, index) => ({
          language: source.language,
          title: isOne ? null : source.title,
          blocks: [...unreadBlocks(source), ...each(source, index)],
        }))
      : []),
  ];
  return {
    kind,
    language: first.language,
    title: isOne ? title(kinds[kind], first.title) : several(kinds[kind], sources.length),
    landscape: kind === 'efforts',
    parts,
    credit: first.content.credit,
    sheet: withUnread(sheet(sources), sources),
    records: records(sources).map(({ source, record }) =>
      source.unread > 0 ? { ...record, unread: source.unread } : record,
    ),
  };
}

/** Says that not all of a file is in the report: nobody could see it from what is. */
function unreadBlocks(source: Source): Block[] {
  return source.unread > 0 ? [{ type: 'paragraph', text: unreadText(source) }] : [];
}

function unreadText({ unread, title, texts }: Source): string {
  return texts.unread(title, unread);
}

function withUnread({ head, rows }: Sheet, sources: readonly Source[]): Sheet {
  const told = sources
    .filter(({ unread }) => unread > 0)
    .map((source) => [unreadText(source), ...head.slice(1).map(() => '')]);
  return { head, rows: [...rows, ...told] };
}
