import { reportTexts } from '../texts/reportTexts.js';
import { isReflection } from '../portfolio/summary.js';
import { formatDate } from '../texts/numbersAndDates.js';
import type { Disclosed } from '../disclosure/disclose.js';
import type { Block, Part, Report } from './document.js';
import { planBlocks } from './effortPlan.js';
import { isApart, type ReportKind } from './kinds.js';
import { wordsTold } from './leftOut.js';
import { absentIn } from './minutes/absent.js';
import { minutesBlocks } from './minutes/minutesBlocks.js';
import { minutesRecord, minutesSheet } from './minutesData.js';
import { participantsBlocks, participantsRecord, participantsSheet } from './participants.js';
import { planRecords, planSheet, raiseRecords, raiseSheet } from './planData.js';
import { raiseParts } from './raise.js';
import { scriptBlocks, scriptRecord, scriptSheet, type InHand } from './script.js';
import { sourceOf, titleOf, type Source } from './source.js';
import {
  eachRecord,
  recordsWithUnread,
  withUnread,
  type SourceRecord,
  type SourceSheet,
} from './sourceSheet.js';

/** How the reports of one kind are made. */
interface Maker {
  /** Its parts. */
  readonly parts: (sources: readonly Source[]) => Part[];
  readonly sheet: (sources: readonly Source[]) => SourceSheet;
  readonly records: (sources: readonly Source[]) => readonly SourceRecord[];
}

/** A part for each workshop. */
const eachPart =
  (blocks: (source: Source, index: number) => readonly Block[]): Maker['parts'] =>
  (sources) =>
    sources.map((source, index) => ({
      language: source.language,
      title: null,
      blocks: [...unreadBlocks([source]), ...blocks(source, index)],
    }));

/** The script is the only one that takes what is for the facilitator alone. */
const script = (hand: InHand): Maker => ({
  parts: eachPart((source, index) => scriptBlocks(source, index, hand)),
  sheet: (sources) => scriptSheet(sources, hand),
  records: eachRecord((source, index) => scriptRecord(source, index, hand)),
});

const makers: Readonly<Record<Exclude<ReportKind, 'script'>, Maker>> = {
  minutes: { parts: eachPart(minutesBlocks), sheet: minutesSheet, records: eachRecord(minutesRecord) },
  participants: {
    parts: eachPart(participantsBlocks),
    sheet: participantsSheet,
    records: eachRecord(participantsRecord),
  },
  efforts: {
    parts: (sources) => [
      {
        language: sources[0]!.language,
        title: null,
        blocks: [...unreadBlocks(sources), ...planBlocks(sources)],
      },
    ],
    sheet: planSheet,
    records: planRecords,
  },
  raise: {
    parts: (sources) => {
      const [first, ...others] = raiseParts(sources);
      return [{ ...first!, blocks: [...unreadBlocks(sources), ...first!.blocks] }, ...others];
    },
    sheet: raiseSheet,
    records: raiseRecords,
  },
};

type Hand = Partial<InHand> & { readonly today?: string | null };

/**
 * A report on one workshop, or on several in the order given, as plain data.
 *
 * @param disclosed at least one
 * @param today the day on which it is made, as `2026-12-15`; without it nothing depends on the day
 * @param hand what the script tells beyond what others may see; of no use to any other kind
 */
export function reportOf(disclosed: readonly Disclosed[], kind: ReportKind, hand: Hand = {}): Report {
  if (!isApart(kind)) return wholeReport(disclosed, kind, hand);
  return joinedReport(
    disclosed.map((one, index) => {
      const own = hand.own?.slice(index, index + 1) ?? [];
      return { report: wholeReport([one], kind, { ...hand, own }), title: titleOf(one) };
    }),
  );
}

/** A report on workshops that are told of together, or on one. */
function wholeReport(disclosed: readonly Disclosed[], kind: ReportKind, hand: Hand): Report {
  const { today = null, start = null, own = [] } = hand;
  const sources = disclosed.map((one) => sourceOf(kind === 'minutes' ? withAbsent(one, hand) : one, today));
  const first = sources[0]!;
  const { kinds, title, several } = first.texts;
  const { parts, sheet, records } = kind === 'script' ? script({ start, own }) : makers[kind];
  const isOne = sources.length === 1;
  // A sheet for reflection is called one already.
  const isNamed = kind === 'participants' && isReflection(first.workshop);
  const one = isNamed ? first.title : title(kinds[kind], first.title);
  const name = isOne ? one : several(kinds[kind], sources.length);
  const { date } = first.workshop;
  return {
    kind,
    language: first.language,
    title: name,
    foot: isOne && date ? `${name}, ${formatDate(date, first.language)}` : name,
    today,
    unread: sources.reduce((sum, { unread }) => sum + unread, 0),
    landscape: kind === 'efforts',
    parts: parts(sources),
    credit: first.content.credit,
    sheet: withUnread(sheet(sources), sources, first.texts.sheet),
    records: recordsWithUnread(records(sources)),
  };
}

/**
 * One report of several, of which each tells of one workshop; one alone needs no heading of its own.
 *
 * @param made at least one, each with what its workshop is called
 */
export function joinedReport(made: readonly { readonly report: Report; readonly title: string }[]): Report {
  const first = made[0]!.report;
  if (made.length === 1) return first;
  const { kinds, several } = reportTexts[first.language];
  const together = several(kinds[first.kind], made.length);
  const reports = made.map(({ report }) => report);
  return {
    ...first,
    title: together,
    foot: together,
    unread: reports.reduce((sum, { unread }) => sum + unread, 0),
    parts: made.flatMap(({ report, title }) => report.parts.map((part) => ({ ...part, title }))),
    sheet: { head: first.sheet.head, rows: reports.flatMap(({ sheet }) => sheet.rows) },
    records: reports.flatMap(({ records }) => records),
  };
}

/** Minutes hold the words of much that nothing reads. */
function withAbsent(disclosed: Disclosed, hand: Hand): Disclosed {
  if (disclosed.unread.length === 0) return disclosed;
  const toldOf = () => wordsTold(reportOf([{ ...disclosed, unread: [] }], 'minutes', hand), 'md').text;
  return { ...disclosed, unread: absentIn(disclosed, toldOf) };
}

/** Says that not all of a file is in the report: nobody could see it from what is. */
function unreadBlocks(sources: readonly Source[]): Block[] {
  return sources
    .filter(({ unread }) => unread > 0)
    .map(({ unread, title, texts }) => ({ type: 'paragraph', text: texts.unread(title, unread) }));
}
