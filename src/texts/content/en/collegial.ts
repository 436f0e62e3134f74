/** The collegial community in English. */
import type { CommunityContent } from '../content.js';

export const collegial: CommunityContent = {
  name: 'Collegial community',
  adjective: 'Collegial',
  tagline: 'People who take an interest in one another',
  what: {
    short: 'The personal and social relationships at work',
    full: 'The collegial community is the personal and social relationships at work. They range from a basic interest in one another, through care for how others are doing, to real friendship. They need not be about the task, but in the end they rest on our having a purpose in common.',
  },
  where: {
    short: 'Over lunch, in breaks and in the chat along the way',
    full: 'We find it in the informal chat while we work, over lunch, in breaks, while waiting for a meeting to start and at social events. It is clearest where we work closely together, but it also exists across the workplace. For some it is the whole group of colleagues; for others, a few good ones.',
  },
  contributes: {
    short: 'Gives the feeling of belonging and being accepted',
    full: 'It gives us the feeling of belonging and of being accepted as the people we are.',
  },
  values: {
    task: {
      short: 'Trust and mutual knowledge that help the other three communities',
      full: 'Support, knowing one another, trust and respect all help the other three communities along; trust, for one, gives psychological safety. When people thrive, sickness absence may fall too.',
    },
    people: {
      short: 'It is good in itself and protects against stress',
      full: 'Good colleagues give us energy, and they make it a shorter step to support and advice. They also protect against strain and work-related stress.',
    },
  },
  challenges: [
    {
      short: 'For some of us, relations with colleagues have become a burden',
      full: 'Conflicts, intrigues and cliques can arise in any group. For some they make it hard to come to work, and some are shut out or bullied.',
    },
    {
      short: 'The social side takes so much room that we lose sight of the core task',
      full: 'The collegial community has taken over and draws attention away from the core task. Harmony stands in the way of the curiosity we need, or private matters take up too much room.',
    },
    {
      short: 'We know one another only through our roles',
      full: 'The collegial community is so limited that we know one another only through our roles. Perhaps we have neither the time, the place nor the occasion to meet informally. Without the social glue it is harder to trust, share knowledge, handle disagreement and admit mistakes and doubts.',
    },
  ],
  waysForward: [
    {
      short: 'Consider how the collegial community best supports the whole',
      full: 'Think about how the collegial community supports the whole. Do you need to turn it up or down, or does it need other qualities instead?',
    },
    {
      short: 'Talk about how to be good colleagues to one another',
      full: 'Agree on what it means to be a good colleague where you are: how we treat and speak to one another, and how we make new colleagues welcome.',
    },
    {
      short: 'Keep an eye on whether everyone is included and doing well',
      full: 'Find ways of noticing whether everyone is part of it and thriving; some workplaces have wellbeing groups. Prevent exclusion and bullying, and deal with them if they happen.',
    },
  ],
  whoActs: {
    short: 'Often line managers and the relevant joint committees, but also all of us',
    full: 'Those who can act here are often the managers close to daily work and the relevant joint committees. But it also depends on each of us: on taking an interest in our colleagues, joining in, and making room for everyone.',
  },
  generalQuestions: [
    'What do we think of when we say collegial community?',
    'When do we benefit most from the collegial community?',
    'What could be better in our collegial community?',
  ],
  challengeQuestions: [
    'What do we do so that nobody is left outside the collegial community?',
    'How much room should the social side have here, and how much the task, in an ordinary week?',
    'How do we come to feel safer with one another, and gain more psychological safety, for example by getting to know one another better?',
  ],
  frameQuestions: [
    'How can structure and leadership support the collegial community?',
    'Can we change something in the other three communities that would help the collegial one?',
  ],
};
