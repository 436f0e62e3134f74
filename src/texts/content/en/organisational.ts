/** The organisational community in English. */
import type { CommunityContent } from '../content.js';

export const organisational: CommunityContent = {
  name: 'Organisational community',
  adjective: 'Organisational',
  tagline: 'The big “we”',
  what: {
    short: 'Feeling part of the whole and taking responsibility for it',
    full: 'The organisational community is the big “we”: we feel part of the whole and take responsibility for it, beyond our own profession, our own team and our own tasks. It is anchored in the mission or strategy of the workplace.',
  },
  where: {
    short: 'In what applies to all, across units and in shared forums',
    full: 'It has no fixed place. We meet it in what applies to everyone, strategy, policies and guidelines, and when we work across boundaries. We also meet it wherever the development of the whole workplace is discussed: in the joint consultation committee (in Denmark MED or SU), on staff days, in the management team and in the health and safety organisation.',
  },
  contributes: {
    short: 'Holds the organisation together across teams and departments',
    full: 'It holds the organisation together as a whole, so that teams and departments follow the same strategic course rather than one each.',
  },
  values: {
    task: {
      short: 'We agree on the course and put the common aim first',
      full: 'When we agree on the course and feel like one “we”, we are willing to work for the common aim even when our own interests do not come out on top.',
    },
    people: {
      short: 'Work brings meaning, joy and pride',
      full: 'We can see what the work is for and what it is worth to others. That gives the job meaning, and with meaning come joy, pride and motivation.',
    },
  },
  challenges: [
    {
      short: 'The bigger picture feels far away from our daily work',
      full: 'In a large organisation or workplace, with many layers, professions or sites, it can be hard to feel connected to the whole. What is close at hand easily takes over.',
    },
    {
      short: 'We do not know, or see ourselves in, the purpose and strategy',
      full: 'Some people have never really heard of the purpose and strategy; others do not understand them or cannot recognise their own work in them. They may also sound unrealistic, given the resources we have.',
    },
    {
      short: 'Strong small communities weaken the large one',
      full: 'The big “we” can be weakened by strong small ones: a profession that dominates, units with narrow targets, or internal competition that makes us sit on knowledge instead of sharing it.',
    },
  ],
  waysForward: [
    {
      short: 'Talk about the big “why” and what you share, and involve everyone',
      full: 'Explain what the workplace is for and what you have in common, discuss it, and involve people in it. An announcement is seldom enough; it becomes ours only once we have talked about it.',
    },
    {
      short: 'Build bridges between departments, so that we know and respect others',
      full: 'Knowledge and respect grow when we see each other’s work. Job rotation and internal placements can help, and so can an introduction that shows new colleagues the whole workplace rather than just their own department.',
    },
    {
      short: 'Set up structures that favour the whole',
      full: 'Look at the meetings, the forms of collaboration and the performance targets: do they reward us for achieving something together, or for each looking after our own patch? Shape them so that joint results are what count.',
    },
  ],
  whoActs: {
    short: 'Often senior management and the top joint committee',
    full: 'Senior management and the top joint committees are often the ones who can act here. But other levels can take the initiative too; there is no need to wait for it to come from above.',
  },
  generalQuestions: [
    'What do we think of when we say organisational community?',
    'When do we benefit most from the organisational community?',
    'What could be better in our organisational community?',
  ],
  challengeQuestions: [
    'How do we ourselves come closer to the big “we”?',
    'How do we make sure that everyone knows the core task and the strategy and talks about them?',
    'How do we build bridges between departments, so that our shared purpose becomes clearer?',
  ],
  frameQuestions: [
    'How can structure and leadership support the organisational community?',
    'Can we change something in the other three communities that would help the organisational one?',
  ],
};
