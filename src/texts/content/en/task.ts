/** The task community in English. */
import type { CommunityContent } from '../content.js';

export const task: CommunityContent = {
  name: 'Task-oriented community',
  adjective: 'Task-oriented',
  tagline: 'The everyday “how”',
  what: {
    short: 'Getting the concrete day-to-day tasks done together',
    full: 'The task-oriented community is the everyday “how”: together we get through the concrete daily tasks that are part of the core task. It is about workflows, operations, results and quality, within the limits we are given.',
  },
  where: {
    short: 'In the groups that share the day-to-day tasks',
    full: 'It shows most clearly in the groups that share the daily tasks. They may be permanent or temporary, with one profession or many: a customer team, the accounts office, IT support, a project group, or a few colleagues who join forces on a hard case.',
  },
  contributes: {
    short: 'Makes daily operations go as well as they can',
    full: 'It makes sure that the work of the day is done as well as it can be. This often happens in a team, for example, and a team may well hold several professions.',
  },
  values: {
    task: {
      short: 'Stable operations and consistent quality, on time',
      full: 'Operations are stable, quality is consistent, and things are finished on time. We coordinate, prioritise and decide better, and nothing collapses because one of us is away.',
    },
    people: {
      short: 'We enjoy what we achieve together, and nobody stands alone',
      full: 'There is joy in pulling something off together, in making a difference for others, and in having your contribution seen and valued. It also protects against the feeling of falling short, because nobody has to manage the tasks and the hard choices alone.',
    },
  },
  challenges: [
    {
      short: 'Several of our daily tasks we do each on our own',
      full: 'The work is organised so that several of the daily tasks are done alone, for example because we are specialised. We may then be a team in name only: a set of specialists, each getting on with their own work.',
    },
    {
      short: 'We are unsure or disagree about direction, roles and responsibility',
      full: 'When direction, roles and responsibility are unclear or disputed, collaboration helps neither operations nor the individual, and nobody quite knows what comes first. It may end in conflict or bullying.',
    },
    {
      short: 'Conditions are so hard that collaboration comes under pressure',
      full: 'There are too few hands or too little knowledge for the task, or too many side activities get in the way. That leaves little time or energy for working together from day to day.',
    },
  ],
  waysForward: [
    {
      short: 'Find out who is left alone with their tasks, and do something about it',
      full: 'Look into whether the way the work is set up leaves too many people without a real task-oriented community. Change it if you can; if not, find something to make up for it.',
    },
    {
      short: 'Agree on purpose, tasks, responsibility and expected results',
      full: 'Make sure that the group is of one mind on the purpose, on who has which tasks and responsibilities, and on the results expected. Have that talk again when the conditions change.',
    },
    {
      short: 'Create reasonable conditions for working together',
      full: 'Collaboration takes reasonable conditions. Put them in place where you can, and recognise that some structures and decisions are given.',
    },
  ],
  whoActs: {
    short: 'Often line managers, the relevant joint committees and the group itself',
    full: 'Those who can act here are often the managers close to daily operations, the relevant joint committees and the community itself. Every member has a share in making it work.',
  },
  generalQuestions: [
    'What do we think of when we say task-oriented community?',
    'When do we benefit most from the task-oriented community?',
    'What could be better in our task-oriented community?',
  ],
  challengeQuestions: [
    'Where does it make sense, and where is it possible, to work together more on what we now do alone?',
    'Which of our present collaborations would gain if we knew one another better, or talked better together?',
    'Where do we need to agree on what comes first and what counts as good enough quality?',
  ],
  frameQuestions: [
    'How can structure and leadership support the task-oriented community?',
    'Can we change something in the other three communities that would help the task-oriented one?',
  ],
};
