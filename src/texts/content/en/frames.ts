/** The conditions (the directive `frames`) in English: what robust structures and leadership can do for the communities. */
import type { Content } from '../content.js';

export const frames: Content['frames'] = {
  structure: {
    name: 'Robust structures',
    intro: {
      short: 'The conditions that make it possible to work well together',
      full: 'Goodwill alone does not make a work community strong. It is worth asking whether the structures help us or stand in our way.',
    },
    supports: [
      {
        short: 'Rooms, layout and technology help us with the core task',
        full: 'The physical surroundings and the technology make the core task easier instead of getting in the way.',
      },
      {
        short: 'We can get the resources, skills and tools the task calls for',
        full: 'When we are short of time, knowledge or tools, there is a way to get them.',
      },
      {
        short: 'The work is organised to support the task, for example with rosters and meetings',
        full: 'Rosters, timetables and meetings are made to fit what we have to do together, and not the other way round.',
      },
      {
        short: 'We have settled ways of communicating, collaborating and giving feedback',
        full: 'Communication, collaboration and feedback are systematic, so that none of it is left to chance.',
      },
      {
        short: 'Procedures and policies are clear, also on the working environment',
        full: 'We know what to do and what we can expect. That goes for the working environment too.',
      },
    ],
  },
  leadership: {
    name: 'Support from leadership',
    intro: {
      short: 'What leaders can do to help the communities succeed',
      full: 'Leaders do not create the communities alone, but what they do is felt. Here are five things we can look for.',
    },
    supports: [
      {
        short: 'Our leaders set a clear strategic direction that makes us want to come along',
        full: 'Our leaders show where we are going and why, so that we can see the point of our own work.',
      },
      {
        short: 'Our leaders involve us in the development of the workplace',
        full: 'Our leaders ask our advice about how the workplace should develop, while our answers can still make a difference.',
      },
      {
        short: 'Our leaders are available as a sounding board and for feedback',
        full: 'Our leaders can be reached. We can bring our doubts and think them through together, and we get feedback on what we do.',
      },
      {
        short: 'Our leaders step in when something gets in the way of the work',
        full: 'Our leaders do not leave what disturbs us to itself; they deal with it while it is small.',
      },
      {
        short: 'Our leaders notice how the communities are doing and what is hard',
        full: 'Our leaders know what the communities are struggling with, and care about how we are.',
      },
    ],
  },
};
