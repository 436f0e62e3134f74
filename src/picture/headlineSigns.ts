import type { Headline } from '../model/balance.js';

/** A sign for each headline, beside its words; none where there is no direction to point in. */
export const headlineSigns: Readonly<Record<Headline, string>> = {
  up: '↑',
  keep: '=',
  down: '↓',
  differ: '↕',
  unclear: '',
};
