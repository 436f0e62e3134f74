/** The frames in English: what robust structures and leadership can do for the communities. */
import type { Content } from '../content.js';

export const frames: Content['frames'] = {
  structure: {
    name: 'Robust structures',
    intro: {
      short: 'The frames that make it possible to work well together',
      full: 'Goodwill alone does not make a work community strong. It is worth asking whether the structures help us or stand in our way.',
    },
    supports: [
      {
        short: 'Physical surroundings and technology that further the core task',
        full: 'The rooms, the layout and the technology make the core task easier instead of getting in the way.',
      },
      {
        short: 'Access to resources, skills and tools',
        full: 'We can get hold of the resources, skills and tools the task calls for, when we need them.',
      },
      {
        short: 'Rosters and meetings that support the task',
        full: 'The work is organised so that it supports the task. Rosters and meetings, for example, fit what we have to do together.',
      },
      {
        short: 'Systematic communication, collaboration and feedback',
        full: 'We have settled ways of communicating, collaborating and giving feedback, so that none of it is left to chance.',
      },
      {
        short: 'Clear procedures and policies, also on the working environment',
        full: 'Procedures and policies are clear, so we know what to do and what we can expect. That goes for the working environment too.',
      },
    ],
  },
  leadership: {
    name: 'Support from leadership',
    intro: {
      short: 'What leaders can do to help the communities succeed',
      full: 'Leaders do not create the communities alone, but what they do is felt. Here are five things we can ask for.',
    },
    supports: [
      {
        short: 'Sets a clear strategic direction that motivates',
        full: 'Our leaders show where we are going and why, so that the direction is clear and makes us want to come along.',
      },
      {
        short: 'Involves us in the development of the workplace',
        full: 'Our leaders ask our advice about how the workplace should develop, while our answers can still make a difference.',
      },
      {
        short: 'Is available as a sounding board and for feedback',
        full: 'Our leaders can be reached. We can bring our doubts and think them through together, and we get feedback on what we do.',
      },
      {
        short: 'Steps in when something disturbs the work',
        full: 'When something disturbs the work, our leaders do not let it lie; they deal with it.',
      },
      {
        short: 'Is attentive to the communities’ challenges and wellbeing',
        full: 'Our leaders notice what the communities are struggling with and how we are doing.',
      },
    ],
  },
};
