import { analyse } from '../analysis/analyse.js';
import type { Disclosed } from '../disclosure/disclose.js';
import type { Stop } from '../disclosure/stops.js';
import { placeOf } from '../text/lines.js';

/** What looks like personal data in what is disclosed of a file. */
export function exposedIn(text: string, disclosed: Disclosed): Stop[] {
  const personal = (analyse(text)?.findings ?? []).filter(
    // Ratings of few are no reason to stop: no report shows them.
    ({ code }) => code.startsWith('personal.') && code !== 'personal.fewRatings',
  );
  return personal.map(({ code, message, span }) => ({
    code,
    message,
    ...placeOf(disclosed.text, span.start),
  }));
}
