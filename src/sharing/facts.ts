import { workshopHead } from '../data/workshopHead.js';
import { formatDate } from '../texts/numbersAndDates.js';
import type { Block } from './document.js';
import type { Source } from './source.js';

type Fact = 'community' | 'coreTask' | 'forum' | 'date' | 'participants' | 'length' | 'followUp';
const all: readonly Fact[] = ['community', 'coreTask', 'forum', 'date', 'participants', 'length', 'followUp'];

/** What the front matter says of a workshop: the group, the day, how many; never who. */
export function factsOf({ workshop, texts, language }: Source, wanted: readonly Fact[] = all): Block {
  const { community, coreTask, forum, date, participants, minutes, followUp } = workshop;
  const { facts: labels } = texts;
  const values: Readonly<Record<Fact, string | undefined>> = {
    community,
    coreTask,
    forum,
    date: date && formatDate(date, language),
    participants: participants === undefined ? undefined : String(participants),
    length: minutes === undefined ? undefined : labels.minutes(minutes),
    followUp: followUp && formatDate(followUp, language),
  };
  return {
    type: 'facts',
    facts: wanted.flatMap((fact) => (values[fact] ? [{ label: labels[fact], value: values[fact] }] : [])),
  };
}

/** The same for other programs. */
export function headOf({ workshop, language, fields }: Source) {
  return workshopHead(workshop, language, fields);
}
