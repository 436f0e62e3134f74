import type { Understood } from '../analysis/analyse.js';
import type { Finding } from '../analysis/finding.js';
import { isDelicate } from '../analysis/care.js';
import { isTurned } from '../analysis/balance/balance.js';
import { unreadRatings } from '../analysis/balance/unreadRatings.js';
import type { CellName, SharedBalance, SharedCommunity, SharedRating } from '../analysis/balance/few.js';
import { addedImbalances } from '../disclosure/addedImbalances.js';
import { content } from '../texts/content/index.js';
import {
  imbalanceCommunity,
  pictureOrder,
  type CommunityId,
  type ImbalanceNumber,
  type Language,
} from '../model/communities.js';
import type {
  Count,
  EffortLine,
  EmptyOverview,
  ImbalanceLine,
  Overview,
  Piece,
  Scale,
  Target,
} from '../protocol/overview.js';
import { formatDate } from '../texts/numbersAndDates.js';
import { overviewTexts } from '../texts/overviewTexts.js';
import { ratingWords } from '../texts/ratingWords.js';
import { inOneLine } from '../text/isolated.js';

/** A workshop as the group itself sees it, or with a balance that holds only what others may see. */
type Viewed = Omit<Understood, 'balance'> & { readonly balance: SharedBalance };

/** Puts a workshop, and what is found in it, into the words and places that the overview shows. */
export function overviewOf(analysis: Viewed & { readonly findings?: readonly Finding[] }): Overview {
  const { workshop, language, spans } = analysis;
  const texts = overviewTexts[language];
  const unread = unreadRatings(analysis.reading, workshop);
  const { title, community, date, participants, coreTask } = workshop;
  const about = [
    community,
    date && formatDate(date, language),
    participants && texts.participants(participants),
  ];
  return {
    language,
    title: title ?? texts.untitled,
    subtitle: inOneLine(about),
    coreTask: coreTask ?? null,
    coreTaskTarget: spans.get('/coreTask')?.start ?? 0,
    pieces: pictureOrder.map((id) => piece(analysis, id, unread)),
    imbalances: imbalanceLines(analysis),
    efforts: effortLines(analysis),
    findings: (analysis.findings ?? [])
      .filter(({ severity }) => severity !== 'information')
      .map(({ severity, message, span }) => ({ severity, message, target: span.start })),
    labels: { ...texts.labels, credit: content[language].credit },
  };
}

/** What the overview says when there is no workshop to show. */
export function emptyOverview(language: Language): EmptyOverview {
  return { language, ...overviewTexts[language].empty };
}

function piece(analysis: Viewed, id: CommunityId, unread: ReadonlySet<CellName>): Piece {
  const { language } = analysis;
  const texts = overviewTexts[language];
  const { name, tagline } = content[language].communities[id];
  const balance = analysis.balance.communities.find((community) => community.id === id)!;
  const notes = analysis.workshop.communities.findIndex((community) => community.id === id);
  const rating = analysis.workshop.ratings.findIndex(({ community }) => community === id);
  const scaleOf = (question: 'now' | 'wanted'): Scale => {
    const none = unread.has(`${id}/${question}`) ? texts.unread : texts.notAnswered;
    return scale(analysis, texts.labels[question], balance[question], `/ratings/${rating}/${question}`, none);
  };
  return {
    community: id,
    name,
    tagline,
    now: scaleOf('now'),
    wanted: scaleOf('wanted'),
    headline: balance.headline,
    directionText: directionText(balance, language, unread),
    counts: counts(analysis, balance, notes),
    unanswered: balance.unanswered && isTurned(balance.headline) ? texts.unanswered[balance.headline] : null,
    target: targetOf(analysis, `/communities/${notes}`) ?? targetOf(analysis, `/ratings/${rating}`),
  };
}

function directionText(
  { id, headline, now, wanted }: SharedCommunity,
  language: Language,
  unread: ReadonlySet<CellName>,
): string {
  const texts = overviewTexts[language];
  if (headline) return texts.headlines[headline];
  if (now === 'few' || wanted === 'few') return '';
  if (unread.has(`${id}/now`) || unread.has(`${id}/wanted`)) return texts.noneRead;
  if (now) return texts.onlyNow;
  return wanted ? texts.onlyWanted : texts.notRated;
}

function scale(analysis: Viewed, label: string, rating: SharedRating, pointer: string, none: string): Scale {
  const texts = overviewTexts[analysis.language];
  const target = targetOf(analysis, pointer);
  if (!rating || rating === 'few') {
    const nothing = { ratings: [], centres: [], low: null, high: null, agreement: null, agreementText: '' };
    return { label, ...nothing, summary: rating ? texts.few : none, target };
  }
  const { ratings, centres, low, high, agreement } = rating;
  const summary = ratingWords({ ...rating, count: ratings.length }, analysis.language);
  return {
    label,
    ratings,
    centres,
    low,
    high,
    agreement,
    summary,
    agreementText: texts.agreements[agreement],
    target,
  };
}

function counts(analysis: Viewed, balance: SharedCommunity, notes: number): Count[] {
  const labels = overviewTexts[analysis.language].counts;
  const imbalance = analysis.workshop.imbalances.findIndex(
    ({ number, present }) => present && number === balance.imbalances[0],
  );
  const effort = analysis.workshop.efforts.findIndex(({ community }) => community === balance.id);
  const points = (['strengths', 'gains', 'improvements'] as const).map((key) => ({
    key,
    value: balance[key],
    target: targetOf(analysis, `/communities/${notes}/${key}`),
  }));
  return [
    ...points,
    {
      key: 'imbalances' as const,
      value: balance.imbalances.length,
      target: targetOf(analysis, `/imbalances/${imbalance}/text`),
    },
    {
      key: 'efforts' as const,
      value: balance.efforts,
      target: targetOf(analysis, `/efforts/${effort}/text`),
    },
  ].map((count) => ({ ...count, label: labels[count.key] }));
}

function imbalanceLines(analysis: Viewed): ImbalanceLine[] {
  const { communities, imbalanceCare } = content[analysis.language];
  const listed = analysis.workshop.imbalances.flatMap(({ number, present, text }, index) => {
    if (!present) return [];
    const community = imbalanceCommunity[number as ImbalanceNumber];
    const communityName = communities[community].name;
    const care = isDelicate({ number, text }) ? imbalanceCare : null;
    const target = targetOf(analysis, `/imbalances/${index}/text`);
    return [{ text, community, communityName, care, target }];
  });
  const added = addedImbalances(analysis).map(({ text, span, delicate }) => ({
    text,
    community: null,
    communityName: '',
    care: delicate ? imbalanceCare : null,
    target: span.start,
  }));
  return [...listed, ...added];
}

function effortLines(analysis: Viewed): EffortLine[] {
  const { language } = analysis;
  const texts = overviewTexts[language];
  return analysis.balance.efforts.map(
    ({ text, done, state, community, responsible, due, supports }, index) => ({
      text,
      done,
      state,
      stateText: texts.states[state],
      community: community ?? null,
      communityName: community ? content[language].communities[community].name : texts.noCommunity,
      detail: inOneLine([responsible, due && texts.by(state, formatDate(due, language))]),
      hint: state === 'agreed' && supports.length === 0 ? texts.unsupported : null,
      target: targetOf(analysis, `/efforts/${index}/text`),
    }),
  );
}

function targetOf(analysis: Viewed, pointer: string): Target {
  return analysis.spans.get(pointer)?.start ?? null;
}
