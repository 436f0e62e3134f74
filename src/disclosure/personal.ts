import type { Understood } from '../analysis/analyse.js';
import { rules } from '../analysis/check/rules.js';
import { openedIn, personalCode, personalOf } from '../analysis/personal.js';
import { mayBeAllowed } from '../personal/leaving.js';
import { placesIn } from '../text/lines.js';
import type { Span } from '../text/span.js';
import type { Stop } from './stop.js';

/** A place with a personal datum that decides about what leaves. */
export interface PersonalStop extends Stop {
  readonly span: Span;
  /** Whether somebody who has seen it may say yes: to a name, never to a number or an address. */
  readonly asks: boolean;
}

const tellingRules = rules.filter(({ code }) =>
  (['cpr', 'email', 'phone', 'name'] as const).some((kind) => personalCode(kind) === code),
);

/**
 * The personal data that decide about a file: numbers and addresses anywhere in its source, in notes and comments too,
 * and names in what others may see. No choice of severities and no comment for the whole file takes one away, only a
 * comment that names it at its place.
 *
 * @param text the source
 * @param open what others may see of it, with every place where it is in the source
 * @param shown the text of which names are asked about, with blanks for the rest
 */
export function personalStops(text: string, open: Understood, shown: string): PersonalStop[] {
  const isShown = ({ start, end }: Span) => shown.slice(start, end) === text.slice(start, end);
  const personal = personalOf(text).filter(({ kind, span }) => !mayBeAllowed(kind) || isShown(span));
  const isOpened = openedIn(text);
  const placeAt = placesIn(text);
  return tellingRules
    .flatMap((rule) => rule.run({ ...open, personal, today: null }))
    .filter(({ code, span }) => !isOpened(code, span.start))
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ code, message, span }) => ({
      code,
      message,
      span,
      asks: code === personalCode('name'),
      ...placeAt(span.start),
    }));
}
