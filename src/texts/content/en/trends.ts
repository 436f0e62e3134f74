/** The eight trends that may weaken communities, in English. */
import type { Content } from '../content.js';

export const trendQuestion: Content['trendQuestion'] =
  'Do we see this here, and if so, what does it do to our communities?';

export const trendNote: Content['trendNote'] =
  'No trend is bad in itself. Each has its advantages, and some are the workplace’s own choice.';

export const trends: Content['trends'] = {
  1: {
    name: 'Specialisation',
    short: 'we become experts one by one, and may end up alone',
    full: 'The more specialised our work, the fewer of us share the same task. That can leave the individual isolated.',
  },
  2: {
    name: 'Frequent change',
    short: 'stable relationships are broken up',
    full: 'When things are changed again and again, stable relationships are broken up, and it takes time to find our feet together again.',
  },
  3: {
    name: 'Digitalisation',
    short: 'more on screen, less face to face',
    full: 'More of our collaboration is virtual, and we have less direct contact. Some of what we would otherwise pick up in passing is easily lost.',
  },
  4: {
    name: 'Flexible organising',
    short: 'projects, teams and workplaces keep changing',
    full: 'With short projects, teams put together for the occasion and changing workplaces, our relationships keep shifting. We less often get the time to know one another.',
  },
  5: {
    name: 'High staff turnover',
    short: 'many come and go, or are here only a few hours',
    full: 'Project staff, temps, consultants, volunteers and staff on few hours may be with us only for a while. The community often has to start again.',
  },
  6: {
    name: 'High work pressure',
    short: 'less time for exchange, reflection and support',
    full: 'When we are too busy, the first things to go are often talking things over, stopping to reflect and supporting one another.',
  },
  7: {
    name: 'Individual incentives',
    short: 'we compete where we ought to collaborate',
    full: 'When rewards follow the results of the individual, it is tempting to keep to ourselves what others could have used.',
  },
  8: {
    name: 'Apart in time or place',
    short: 'we are less often in the same place at the same time',
    full: 'Working from home, field work, several sites and shifted hours mean that we see less of one another. Community then no longer happens by itself at the coffee machine.',
  },
};
