import { isoDateOf } from '../../model/isoDates.js';
import type { Language } from '../../model/communities.js';
import { shapeOf, usualParticipants } from '../../model/templates.js';
import type { Disclosed } from '../../disclosure/disclose.js';
import type { OfferedDay } from '../../templates/offeredDays.js';
import type { WorkshopAnswers } from '../../templates/newWorkshop.js';
import { uiTexts, type UiTexts } from '../../texts/uiTexts.js';
import type { Core } from '../shared/core.js';
import { askChoice, askText, back, type Answered, type Question, type Where } from './dialog.js';
import type { EarlierItem } from './knownWorkshops.js';
import type { OfferedTemplate } from './templates.js';

/** What has been answered so far. */
export interface Given extends Partial<Omit<WorkshopAnswers, 'title'>> {
  readonly language?: Language;
  readonly offered?: readonly OfferedTemplate[];
  readonly template?: OfferedTemplate;
  /** The workshops that a follow-up may start from. */
  readonly known?: readonly EarlierItem[];
  /** The workshops that it goes on from, in the order of time. */
  readonly earlier?: readonly Disclosed[];
}

export type Place = Omit<Where, 'title'>;
type Texts = UiTexts['newWorkshop'];

/** The questions on the workshop itself; what was answered before, or taken over, is proposed. */
export function questions(core: Core): Question<Given>[] {
  const about = (
    prompt: (texts: Texts) => string,
    ask: (where: Where, given: Given, texts: Texts) => Promise<Answered<Given>>,
  ): Question<Given> => ({
    ask: (given, place) => {
      const texts = uiTexts[given.language ?? 'da'].newWorkshop;
      return ask({ title: `${texts.title}: ${prompt(texts)}`, ...place }, given, texts);
    },
  });
  return [
    about(
      ({ community }) => community.prompt,
      async (where, { community: value }, { community: { placeholder, missing } }) =>
        answered(
          await askText(where, { value, placeholder, wrong: (text) => (text.trim() ? null : missing) }),
          (text) => ({ community: text.trim() }),
        ),
    ),
    about(
      ({ coreTask }) => coreTask.prompt,
      async (where, { coreTask: value }, { coreTask: { placeholder, hint } }) =>
        answered(await askText(where, { value, placeholder, hint }), (text) => ({ coreTask: text.trim() })),
    ),
    about(
      ({ forum }) => forum.prompt,
      async (where, { forum: value }, { forum }) => {
        const known = value && !forum.choices.includes(value) ? [value, ...forum.choices] : forum.choices;
        const choices = known.map(asChoice);
        const proposed = choices.find(({ label }) => label === value);
        const { placeholder } = forum;
        const typed = (text: string) => (text.trim() ? asChoice(text.trim()) : null);
        return answered(await askChoice(where, { choices, proposed, placeholder, typed }), (chosen) => ({
          forum: chosen,
        }));
      },
    ),
    about(
      ({ participants }) => participants.prompt,
      async (where, { participants, template }, { participants: { wrong } }) =>
        answered(
          await askNumber(where, participants ?? usualParticipants(template?.source.id ?? ''), wrong, 1, 500),
          (number) => ({ participants: number }),
        ),
    ),
    about(
      ({ minutes }) => minutes.prompt,
      async (where, { minutes, template }, { minutes: { wrong } }) =>
        answered(
          await askNumber(where, minutes ?? shapeOf(template?.source.id)?.minutes ?? 90, wrong, 10, 1440),
          (number) => ({ minutes: number }),
        ),
    ),
    about(
      ({ date }) => date.prompt,
      async (where, given, { date }) =>
        answered(await askDay(core, where, given, date), (day) => ({ date: day })),
    ),
  ];
}

function answered<T>(answer: Answered<T>, of: (answer: T) => Given): Answered<Given> {
  if (answer === undefined) return undefined;
  return answer === back ? back : of(answer);
}

const asChoice = (label: string) => ({ label, value: label });

async function askNumber(
  where: Where,
  proposed: number,
  wrong: string,
  low: number,
  high: number,
): Promise<Answered<number>> {
  const isRight = (text: string) => /^\s*\d+\s*$/.test(text) && Number(text) >= low && Number(text) <= high;
  const value = String(proposed);
  const answer = await askText(where, { value, wrong: (text) => (isRight(text) ? null : wrong) });
  return answer === undefined || answer === back ? answer : Number(answer);
}

/** Days to pick, or one as people write and say it; what it is taken for is shown before it is taken. */
function askDay(
  { offeredDays, typedDay }: Core,
  where: Where,
  { language = 'da', date: chosen, earlier = [] }: Given,
  { placeholder, wrong }: Texts['date'],
): Promise<Answered<string>> {
  const today = isoDateOf(new Date());
  const asChoice = ({ name, date, day }: OfferedDay) => ({ label: name, description: date, value: day });
  const agreed = earlier.findLast(({ workshop }) => workshop.followUp)?.workshop.followUp;
  const days = offeredDays(language, today, agreed ?? null);
  const before = chosen === undefined ? null : typedDay(chosen, language, today);
  const isOffered = days.some(({ day }) => day === chosen);
  const choices = [...(before && !isOffered ? [before] : []), ...days].map(asChoice);
  const proposed = choices.find(({ value }) => value === chosen);
  const typed = (text: string) => {
    const day = typedDay(text, language, today);
    return day ? asChoice(day) : { label: wrong(text.trim()), value: null };
  };
  return askChoice(where, { choices, proposed, placeholder, typed });
}
