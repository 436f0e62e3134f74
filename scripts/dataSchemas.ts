/**
 * schemas/*.schema.json: the shapes in which other programs are told something. docs/data.md is made of them, and the
 * tests hold what is told to them.
 */
import {
  communityIds,
  frameKinds,
  imbalanceNumbers,
  languages,
  pointKinds,
} from '../src/model/communities.js';
import { dataVersion } from '../src/data/version.js';
import {
  always,
  anything,
  day,
  flag,
  list,
  object,
  onScale,
  oneOf,
  orNull,
  text,
  whole,
  type Shape,
} from './dataShapes.js';

/** What one answer of the command looks like. */
export interface DataSchema {
  readonly title: string;
  /** How one gets it. */
  readonly about: string;
  /** One shape, or one for each kind of line or report. */
  readonly shapes: readonly Shape[];
}

const version = always(dataVersion, 'the version of the shape');
const today = day('the day for which the answer holds');
const file = text('the file, as seen from where the command ran');
const unread = whole('how many places in the file could not be read; left out when there are none', 1);
const community = oneOf(communityIds, 'one of the four communities');
const states = ['agreed', 'raise', 'proposed', 'notNow', 'done'] as const;
const headlines = ['up', 'keep', 'down', 'differ', 'unclear'] as const;
const directions = ['up', 'keep', 'down'] as const;
const agreements = ['shared', 'high', 'some', 'low'] as const;
const agreement = oneOf(
  agreements,
  'how closely the ratings lie together; `shared` is one number that the group agreed on',
);
const headline = orNull(
  oneOf(headlines, 'what now and wanted say together; null unless both are answered and may be shown'),
);
const direction = orNull(oneOf(directions, 'the headline, where it is a direction'));
const supports = list(
  object({ text: text('what it is'), kind: oneOf(frameKinds, 'by structure or by leadership') }),
  'what supports the action',
);
const id = text('made of its group and its words: the same in every file, on any day');
const imbalanceNumber = oneOf(imbalanceNumbers, 'its number in the model’s list');
const addedImbalances = list(
  text('in the words of the file'),
  'what the group added to the list of imbalances and ticked',
);

const about = {
  language: oneOf(languages, 'the language of the file'),
  title: orNull(text('what the workshop is called')),
  forum: orNull(text('where it was held')),
  template: orNull(text('the template that the file was made from')),
  date: orNull(day('the day of the workshop')),
  participants: orNull(whole('how many took part', 1)),
  fields: anything('what the front matter has under keys of your own, such as `organisation` or `unit`'),
};
const followUp = orNull(day('the day of the follow-up'));
const coreTask = orNull(text('the core task'));
const minutes = orNull(whole('its planned length', 1));
const team = orNull(text('the group: `community` in the front matter'));

const head = {
  ...about,
  community: orNull(text('the group')),
  coreTask,
  minutes,
  followUp,
};

const summary = {
  median: orNull(onScale('the median; null where the ratings fall into two camps')),
  centres: list(onScale('a middle'), 'the median, or the middle of each camp'),
  agreement,
};
const rating = (description: string): Shape => ({
  description: `${description}; null when not answered, \`few\` where there are too few to show`,
  anyOf: [
    object({
      ratings: list(whole('a rating', 1, 5), 'all of them in rising order'),
      ...summary,
      low: onScale('the lowest'),
      high: onScale('the highest'),
    }),
    { const: 'few' },
    { type: 'null' },
  ],
});
const now = rating('how much energy goes into it now');
const wanted = rating('how much energy the group wants to put into it');

/** As the group wrote it: what the file does not say is not there. */
const writtenEffort = {
  id,
  text: text('the action'),
  done: flag('whether it is ticked'),
  supports,
  community,
  assessment: oneOf(['yes', 'raise', 'notNow'], 'what was decided'),
  responsible: text('a role'),
  due: day('the due date'),
  state: oneOf(states, 'where it stands'),
};
const notAlways = ['community', 'assessment', 'responsible', 'due'];

const balance: DataSchema = {
  title: 'The balance of one workshop',
  about: '`samklang balance --format json`',
  shapes: [
    object(
      {
        version,
        ...head,
        communities: list(
          object({
            id: community,
            now,
            wanted,
            headline,
            direction,
            strengths: whole('how many strengths were noted'),
            gains: whole('how many gains were noted'),
            improvements: whole('how many points that could work better were noted'),
            imbalances: list(imbalanceNumber, 'the imbalances that the group sees here'),
            efforts: whole('how many actions are about it; those put off are not counted'),
            unanswered: flag('the group wants more or less of it, and none of its actions is about it'),
          }),
          'always the four, in the model’s order',
        ),
        addedImbalances,
        efforts: list(
          object(writtenEffort, { optional: notAlways }),
          'all of them, in the order of the file',
        ),
        unread,
      },
      { optional: ['unread'] },
    ),
  ],
};

const filedEffort = {
  id,
  file,
  line: whole('the line that it is on', 1),
  ...about,
  team,
  round: orNull(
    whole('which of its group’s workshops speaks of it last, from 1; null for a reflection sheet', 1),
  ),
  text: text('the action'),
  state: oneOf(states, 'where it stands'),
  done: flag('whether it is ticked'),
  overdue: flag('agreed, not done, and its due date has passed'),
  community: orNull(community),
  responsible: orNull(text('a role')),
  due: orNull(day('the due date')),
  supports,
  unread,
};

const efforts: DataSchema = {
  title: 'The actions of many workshops',
  about: '`samklang efforts --format json`',
  shapes: [
    object({
      version,
      today,
      efforts: list(
        object(filedEffort, { optional: ['unread'] }),
        'overdue ones first, then by due date; what is done or put off comes last',
      ),
    }),
  ],
};
const effortLines: DataSchema = {
  title: 'The actions of many workshops, a line each',
  about: '`samklang efforts --format ndjson`',
  shapes: [object({ version, today, ...filedEffort }, { optional: ['unread'] })],
};

/** What may be shown of ratings beside those of other workshops. */
const shown = (description: string): Shape => ({
  description: `${description}; null when not answered, \`few\` where there are too few to show`,
  anyOf: [
    object({
      ...summary,
      low: orNull(onScale('the lowest; null where it is kept back')),
      high: orNull(onScale('the highest; null where it is kept back')),
      count: orNull(whole('how many; null where it is kept back', 1)),
    }),
    { const: 'few' },
    { type: 'null' },
  ],
});
const shownCommunity = object({
  id: community,
  now: shown('how much energy goes into it now'),
  wanted: shown('how much energy the group wants to put into it'),
  headline,
  direction,
});
const shownCommunities = list(shownCommunity, 'always the four, in the model’s order');
const round = {
  file,
  round: whole('which of its group’s workshops it is, from 1', 1),
  ...about,
  followUp,
  ratings: oneOf(['shown', 'few', 'none'], 'whether its ratings are shown, too few to show, or not there'),
  communities: shownCommunities,
  imbalances: list(imbalanceNumber, 'those that the group saw'),
  agreed: list(
    object({
      id,
      line: whole('the line that it is on', 1),
      text: text('the action'),
      done: flag('whether it is done, by the latest file that speaks of it'),
      community: orNull(community),
      responsible: orNull(text('a role')),
      due: orNull(day('the due date')),
      supports,
    }),
    'what was agreed here for the first time',
  ),
  unread,
};
const recurring = {
  number: imbalanceNumber,
  teams: whole('in how many groups’ latest workshop it was seen', 2),
};
const small = {
  groups: whole('how many small groups there are', 1),
  workshops: whole('how many workshops they have held', 1),
  communities: list(shownCommunity, 'their ratings together, always the four'),
  agreed: whole('how many actions they have agreed on'),
  done: whole('how many of those are done'),
};

const portfolio: DataSchema = {
  title: 'All workshops over time',
  about: '`samklang portfolio --format json`',
  shapes: [
    object({
      version,
      today,
      groups: whole('how many groups there are, small ones too'),
      teams: list(
        object({
          name: orNull(text('as the latest workshop writes it; null for a workshop that names no group')),
          rounds: list(object(round, { optional: ['unread'] }), 'its workshops, oldest first'),
        }),
        'the groups in alphabetical order, without the small ones',
      ),
      recurring: list(object(recurring), 'the imbalances that several groups see'),
      small: orNull(object(small, { description: 'the groups whose ratings are too few to show, together' })),
    }),
  ],
};
const portfolioLines: DataSchema = {
  title: 'All workshops over time, a line each',
  about: '`samklang portfolio --format ndjson`',
  shapes: [
    object(
      { version, today, type: always('round', 'one workshop of a group'), team, ...round },
      { optional: ['unread'] },
    ),
    object({
      version,
      today,
      type: always('recurring', 'an imbalance that several groups see'),
      ...recurring,
      of: whole('how many groups there are', 1),
    }),
    object({ version, today, type: always('small', 'the small groups together'), ...small }),
  ],
};

const ticked = (items: Readonly<Record<string, Shape>>): Shape =>
  object({ ...items, present: flag('whether it is ticked'), text: text('in the words of the file') });
const texts = (description: string): Shape => list(text('a line'), description);

const plan = object(
  {
    workshop: object(head, { description: 'the workshop that speaks of it last' }),
    ...writtenEffort,
    problem: texts('what was noted about its community: imbalances, and what could work better'),
    unread,
  },
  { optional: [...notAlways, 'unread'] },
);
const records: Readonly<Record<string, readonly [about: string, record: Shape]>> = {
  minutes: [
    'the minutes of a workshop',
    object(
      {
        ...head,
        communities: list(
          object({
            id: community,
            strengths: texts('where it is strong'),
            gains: texts('what is gained'),
            improvements: texts('what could work better'),
            now,
            wanted,
            headline,
            direction,
            imbalances: list(
              object({ number: imbalanceNumber, text: text('in the words of the file') }),
              'those that the group sees here',
            ),
          }),
          'always the four, in the model’s order',
        ),
        addedImbalances,
        trends: list(ticked({ number: whole('its number', 1, 8) }), 'the trends'),
        frames: list(
          ticked({ kind: oneOf(frameKinds, 'structure or leadership'), number: whole('its number', 1, 5) }),
          'the conditions',
        ),
        notes: list(
          object({ heading: text('the heading'), items: texts('what is below it in lists') }),
          'answers and notes',
        ),
        efforts: list(
          object(writtenEffort, { optional: notAlways }),
          'all of them, in the order of the file',
        ),
        passages: list(
          object({
            heading: orNull(text('the heading; null before the first')),
            lines: texts('what is below it'),
          }),
          'the minutes as people read them: all that the group wrote, in its place',
        ),
        unread,
      },
      { optional: ['unread'] },
    ),
  ],
  participants: [
    'the sheet of a participant',
    object(
      {
        ...head,
        sections: list(
          object({
            name: text('the heading'),
            tagline: text('what it is, in a few words'),
            questions: texts('the questions'),
          }),
          'what is asked',
        ),
        checklists: list(
          object({ name: text('the heading'), items: texts('the items') }),
          'what is to be ticked',
        ),
        slips: object(
          {
            ratings: list(community, 'the communities that are rated'),
            imbalances: texts('the imbalances to tick'),
          },
          { description: 'what is handed in without a name' },
        ),
        unread,
      },
      { optional: ['unread'] },
    ),
  ],
  script: [
    'the facilitator’s script',
    object(
      {
        ...head,
        start: orNull(text('the time of day when it begins')),
        bring: texts('what to bring'),
        before: texts('the facilitator’s notes before the first step'),
        steps: list(
          object({
            number: whole('the step’s number', 1, 4),
            title: text('its title'),
            from: whole('when it begins, in minutes from the start'),
            minutes: whole('how long it takes', 1),
            purpose: orNull(text('what it is for')),
            notes: texts('the facilitator’s notes'),
            facilitation: texts('what to do'),
            questions: texts('what to ask'),
          }),
          'the steps',
        ),
        closing: texts('ways to close'),
        unread,
      },
      { optional: ['unread'] },
    ),
  ],
  efforts: ['an action of the plan', plan],
  raise: ['a proposal that is raised with others', plan],
};
const credit = text('who made the model');
const made = orNull(day('the day on which the report is made; null where it is not known'));

const report: DataSchema = {
  title: 'A report',
  about: '`samklang report --format json`',
  shapes: Object.entries(records).map(([kind, [what, record]]) =>
    object(
      {
        version,
        kind: always(kind, 'the kind of report'),
        today: made,
        credit,
        unread: whole('how many places in its files could not be read; left out when there are none', 1),
        records: list(record, `each is ${what}`),
      },
      { optional: ['unread'] },
    ),
  ),
};
const reportLines: DataSchema = {
  title: 'A report, a line for each record',
  about: '`samklang report --format ndjson`',
  shapes: Object.entries(records).map(([kind, [what, record]]) =>
    object(
      { version, kind: always(kind, what), today: made, ...record.properties, credit },
      { optional: Object.keys(record.properties!).filter((key) => !record.required!.includes(key)) },
    ),
  ),
};

const row = (type: string, what: string, properties: Readonly<Record<string, Shape>>): Shape =>
  object({
    version,
    type: always(type, what),
    file,
    team,
    teamKey: text('the same for all workshops of a group; a workshop that names no group has its own'),
    date: about.date,
    ...properties,
  });
const question = (name: 'now' | 'wanted'): Readonly<Record<string, Shape>> => ({
  [name]: oneOf(['shown', 'few', 'none'], 'whether its ratings are shown, too few to show, or not there'),
  [`${name}Count`]: orNull(whole('how many', 1)),
  [`${name}Median`]: orNull(onScale('the median; null where the ratings fall into two camps')),
  [`${name}Low`]: orNull(onScale('the lowest')),
  [`${name}High`]: orNull(onScale('the highest')),
  [`${name}Agreement`]: orNull(agreement),
});
const words = text('in the words of the file');

const rows: DataSchema = {
  title: 'What each file says, a line for each thing',
  about: '`samklang rows`',
  shapes: [
    row('workshop', 'the workshop; one for each file', {
      ...about,
      coreTask,
      minutes,
      followUp,
      reflection: flag('true for what one person wrote down alone, which is not a group’s workshop'),
      ratings: oneOf(
        ['shown', 'few', 'none'],
        'whether its ratings are shown, too few to show, or not there',
      ),
      unread: whole('how many places in the file could not be read'),
    }),
    row('community', 'one of the four communities; always four for each file', {
      community,
      ...question('now'),
      ...question('wanted'),
      headline,
      direction,
      strengths: whole('how many strengths were noted'),
      gains: whole('how many gains were noted'),
      improvements: whole('how many points that could work better were noted'),
      imbalances: list(imbalanceNumber, 'the imbalances that the group sees here'),
      efforts: whole('how many actions are about it; those put off are not counted'),
    }),
    row('point', 'a point on a community', {
      community,
      kind: oneOf(pointKinds, 'what it says of the community'),
      text: words,
    }),
    row('imbalance', 'an imbalance in the file’s list', {
      community,
      number: imbalanceNumber,
      present: flag('whether it is ticked'),
      text: words,
    }),
    row('addedImbalance', 'an imbalance that the group added to the list and ticked', { text: words }),
    row('trend', 'a trend in the file’s list', {
      number: whole('its number', 1, 8),
      present: flag('whether it is ticked'),
      text: words,
    }),
    row('frame', 'a condition in the file’s list', {
      kind: oneOf(frameKinds, 'structure or leadership'),
      number: whole('its number', 1, 5),
      present: flag('whether it is ticked'),
      text: words,
    }),
    row('effort', 'an action', {
      number: whole('which of the file’s actions it is, from 1', 1),
      line: whole('the line that it is on', 1),
      id,
      text: words,
      state: oneOf(states, 'where it stands'),
      done: flag('whether it is ticked'),
      community: orNull(community),
      responsible: orNull(text('a role')),
      due: orNull(day('the due date')),
      supports,
    }),
  ],
};

const place = (description: string): Shape =>
  object(
    {
      line: whole('from 1', 1),
      column: whole('from 1, in UTF-16 code units', 1),
      offset: whole('from 0, in UTF-16 code units'),
    },
    { description },
  );
const check: DataSchema = {
  title: 'Findings',
  about: '`samklang check --format json`',
  shapes: [
    object({
      version,
      files: list(
        object({
          file: text('the file, as it was named in the call'),
          workshop: flag('false for a Markdown file that is not a workshop file'),
          findings: list(
            object({
              code: text('the kind of finding'),
              severity: oneOf(['error', 'warning', 'information'], 'how serious it is'),
              message: text('the message, in the file’s language'),
              start: place('where it begins; a byte order mark is not counted'),
              end: place('where it ends: the place after its last character'),
            }),
            'in the order of the text',
          ),
        }),
        'one for each file that could be read, in the order in which they were given',
      ),
      passedOver: object(
        {
          others: whole('Markdown files that are not workshop files'),
          unreadable: whole('files and folders that could not be read; standard error names them'),
          inPart: whole('workshop files that are too large or too deep to be read below their front matter'),
          linked: whole('links to folders'),
        },
        { description: 'how many files were passed over, and why' },
      ),
    }),
  ],
};

/** All of them, by the name of their file. */
export const dataSchemas: Readonly<Record<string, DataSchema>> = {
  check,
  balance,
  efforts,
  'efforts.ndjson': effortLines,
  portfolio,
  'portfolio.ndjson': portfolioLines,
  report,
  'report.ndjson': reportLines,
  rows,
};

/** A schema as it stands in its file. */
export function schemaFile({ title, about: how, shapes }: DataSchema): object {
  const [only] = shapes;
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `Samklang: ${title}`,
    description: `${how}. Within version ${String(dataVersion)} properties may be added, but none is renamed, removed or given another meaning. Generated from scripts/dataSchemas.ts by \`npm run generate\`. Do not edit.`,
    ...(shapes.length === 1 ? only : { oneOf: shapes }),
  };
}
