import type { Headline } from '../model/balance.js';
import type { CommunityId } from '../model/communities.js';

/**
 * One icon per community, as the path of a 24 × 24 drawing in strokes: the roof over the whole house, the
 * linked tasks of the day, the open book of a profession, two who are in touch.
 */
export const communityIcons: Readonly<Record<CommunityId, string>> = {
  organisational: 'M3 11 12 4l9 7M5 10v10h14V10M9 20v-6h6v6',
  task: 'M4 6h9M4 12h6M4 18h6M14 15l3 3 5-6',
  professional: 'M12 6c-2-1.6-5-2-9-2v14c4 0 7 .4 9 2 2-1.6 5-2 9-2V4c-4 0-7 .4-9 2zM12 6v14',
  collegial:
    'M8 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2 20c0-4 2.5-6 6-6s6 2 6 6M16 4.5a3.5 3.5 0 0 1 0 6.5M17 14.3c3 .5 5 2.4 5 5.7',
};

/** A sign for each headline, beside its words; none where there is no direction to point in. */
export const headlineSigns: Readonly<Record<Headline, string>> = {
  up: '↑',
  keep: '=',
  down: '↓',
  differ: '↕',
  unclear: '',
};
