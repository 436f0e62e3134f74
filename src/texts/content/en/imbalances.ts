/** The twelve imbalances in English; each short text is the group's own sentence in a checklist. */
import type { Content } from '../content.js';

export const imbalances: Content['imbalances'] = {
  1: {
    short: 'We are unsure, or do not agree, what our core task is',
    full: 'Ask around, and you get different answers about what we are here for. We then easily pull in different directions, and find it hard to choose what matters most.',
  },
  2: {
    short: 'We feel neither connected to nor answerable to other parts of the organisation',
    full: 'The other parts of the organisation are people we hear about, and what they need does not really count when we decide things. Whatever lies between us is then nobody’s concern.',
  },
  3: {
    short: 'Special interests, conflicts or internal competition weaken our big “we”',
    full: 'Each unit or profession fights its own corner, or we keep knowledge from one another. That wears down trust, and what we were meant to achieve together suffers.',
  },
  4: {
    short: 'We lack the chance or the habit of collaborating, so we do most tasks alone',
    full: 'We each work on our own, even on tasks that would gain from more than one pair of eyes. People are left alone with their doubts and priorities, and it makes us vulnerable when someone is away.',
  },
  5: {
    short: 'We are unsure of roles, responsibility and professional standards as we work together',
    full: 'It is unclear who is meant to do what, and when the work is good enough. So we do things twice, drop something, or fall out over what should simply have been agreed.',
  },
  6: {
    short: 'Our conditions are so hard that our daily collaboration is under pressure',
    full: 'We lack time, staff or skills, for example, or are constantly interrupted. Everyone then keeps their head down to get through it, and the help that could ease the pressure never comes.',
  },
  7: {
    short: 'The professions here keep to themselves, speak ill of one another and avoid collaborating',
    full: 'People stick to their own and are quick to see the faults of the rest. The core task suffers when the professions do not work on it together.',
  },
  8: {
    short: 'Our shared professional language is so weak that dialogue dries up and criticism gets personal',
    full: 'We lack the words to talk about our work, and so the dialogue falls silent. The individual becomes vulnerable to criticism, and professional disagreements turn into conflicts between people.',
  },
  9: {
    short: 'We have no time for, or no habit of, helping, inspiring and challenging one another',
    full: 'Perhaps we are busy, or perhaps it was never our tradition. Professional development then comes to a halt, and people have to manage the hard parts alone.',
  },
  10: {
    short: 'Intrigues, gossip or cliques leave some of us shut out or bullied',
    full: 'Some people meet offensive acts: they are talked about, overlooked or left out, and it can turn into bullying. It hurts those it hits and makes everyone else feel unsafe. Take it seriously, and do not wait for it to pass. It is not to be discussed in plenary: go to the health and safety group or a manager, and follow the guidelines of the workplace.',
  },
  11: {
    short: 'We do not really know one another; the social glue is missing',
    full: 'We say hello and get on with our work, but know little about who the others are. That makes it harder to trust one another, ask for help and admit doubts and mistakes.',
  },
  12: {
    short: 'The social side takes so much room here that we lose focus on the shared task',
    full: 'We have a nice time, but the task comes second, or we keep quiet so as not to spoil the mood. It is pleasant today, but those we are here for pay the price.',
  },
};

export const imbalanceCare: Content['imbalanceCare'] =
  'If somebody is shut out or bullied, it is not for plenary. Go to the health and safety group or a manager, and follow the workplace’s guidelines on offensive acts.';
