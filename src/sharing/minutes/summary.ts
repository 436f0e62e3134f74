import type { EffortState } from '../../analysis/balance/balance.js';
import { isOverdue } from '../../analysis/balance/overdue.js';
import { isDelicate } from '../../analysis/care.js';
import { saidFollowUp } from '../../analysis/check/saidFollowUp.js';
import { wordsWithoutList } from '../../analysis/check/looseWords.js';
import { addedImbalances } from '../../disclosure/addedImbalances.js';
import { andList } from '../../texts/lists.js';
import { formatDate } from '../../texts/numbersAndDates.js';
import { overviewTexts } from '../../texts/overviewTexts.js';
import { headlineText, noneRated } from '../balanceBlocks.js';
import type { Source } from '../source.js';
import { plainText } from '../words.js';
import { countIn, isIn } from './efforts.js';

/** What a file has room for, whether or not something was written there. */
interface Asked {
  readonly balance: boolean;
  readonly efforts: boolean;
}

/** What somebody on the committee reads when there is time for three lines. */
export function summary(source: Source, asked: Asked): string[] {
  return [
    ...headlines(source),
    ...notRated(source, asked),
    ...imbalances(source),
    ...actions(source, asked),
    ...followUp(source, asked),
  ];
}

/** What the group agrees on, and then where it sees it differently. */
function headlines({ balance, content, language, texts }: Source): string[] {
  return (['up', 'keep', 'down', 'unclear', 'differ'] as const).flatMap((headline) => {
    const names = balance.communities
      .filter((community) => community.headline === headline)
      .map(({ id }) => content.communities[id].name.toLocaleLowerCase(language));
    const told =
      headline === 'differ' ? texts.balance.agreements.low : overviewTexts[language].headlines[headline];
    return names.length > 0 ? [`${told}: ${andList(names, language)}.`] : [];
  });
}

/** What was to be rated and is not in full, or is not shown, by what the table says of it. */
function notRated(source: Source, { balance: wasToBe }: Asked): string[] {
  const { balance, content, language, texts } = source;
  if (!wasToBe) return [];
  if (balance.communities.every(({ now, wanted }) => !now && !wanted)) return [noneRated(source)];
  const open = balance.communities
    .filter(({ headline }) => headline === null)
    .map(({ id, ...community }) => ({
      id,
      why: headlineText(source, { id, ...community }) || texts.balance.few,
    }));
  return Array.from(new Set(open.map(({ why }) => why)), (reason) => {
    const names = open
      .filter(({ why }) => why === reason)
      .map(({ id }) => content.communities[id].name.toLocaleLowerCase(language));
    return `${reason}: ${andList(names, language)}.`;
  });
}

/** The imbalances by name, and what the group added to them; what is about how a person is treated is not for a summary. */
function imbalances(source: Source): string[] {
  const { workshop, texts } = source;
  const seen = workshop.imbalances.filter(({ present }) => present);
  const texted = seen.filter((one) => !isDelicate(one)).map(({ text }) => text);
  const own = addedImbalances(source.disclosed);
  const added = own.filter(({ delicate }) => !delicate).map(({ text }) => plainText(text));
  const named = [...new Set([...texted, ...added])];
  return [
    ...(named.length > 0 ? [texts.minutes.imbalancesSeen(named)] : []),
    ...(seen.some(isDelicate) || own.some(({ delicate }) => delicate)
      ? [texts.minutes.imbalancesDelicate(named.length > 0)]
      : []),
  ];
}

/** How many actions there are, and where they stand on the day of the report. */
function actions(source: Source, { efforts: wereAsked }: Asked): string[] {
  const { texts, today, language } = source;
  if (!wereAsked) return [];
  const count = (...states: readonly EffortState[]) => countIn(source, isIn(...states));
  const told = texts.minutes.effortsCount(count('agreed'), count('raise'), count('done'), count('proposed'));
  const overdue = today === null ? 0 : countIn(source, (effort) => isOverdue(effort, today));
  const hasAny = count('agreed', 'raise', 'done', 'proposed') > 0;
  // What the group wrote there and nothing reads may be agreed.
  if (!hasAny && hasWordsForItems(source)) return [];
  return [
    today !== null && hasAny ? texts.minutes.status(formatDate(today, language), told) : told,
    ...(overdue > 0 ? [texts.minutes.overdueCount(overdue)] : []),
  ];
}

function hasWordsForItems({ disclosed }: Source): boolean {
  return wordsWithoutList(disclosed.reading.syntax).some(({ list }) => list.id === 'efforts');
}

function followUp(source: Source, { efforts }: Asked): string[] {
  const { workshop, disclosed, texts, language, today } = source;
  const { followUp: day } = workshop;
  const { followUpOn, followUpWas } = texts.minutes;
  const said = saidFollowUp(disclosed.reading);
  if (said) return [texts.minutes.followUpInWords(formatDate(said.day, language))];
  if (day) return [(today !== null && day < today ? followUpWas : followUpOn)(formatDate(day, language))];
  return efforts ? [texts.minutes.followUpMissing] : [];
}
