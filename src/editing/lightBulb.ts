/** What the light bulb offers besides the fixes that a finding brings. */
import type { Analysis } from '../analysis/analyse.js';
import { neverSilenced } from '../analysis/check/silence.js';
import type { Finding } from '../analysis/finding.js';
import type { TextEdit } from '../text/span.js';
import { fixTexts } from '../texts/fixTexts.js';
import { completionsAt } from './completion.js';

export interface Choice {
  readonly title: string;
  readonly edits: readonly TextEdit[];
}

/** More than these nobody reads in a menu; all of them are among the suggestions. */
const mostChoices = 6;

/**
 * What can stand in the place of a template's blank, where there are only so many words or days for it.
 *
 * @param today from which the days are counted
 */
export function choicesFor({ text, language }: Analysis, { code, span }: Finding, today: string): Choice[] {
  if (code !== 'blank.unfilled') return [];
  const offered = completionsAt(text, span.end, { language, today, asked: true });
  return offered
    .filter(({ kind, snippet, replace }) => {
      const isWhole = replace.start === span.start && replace.end === span.end;
      return isWhole && !snippet && (kind === 'value' || kind === 'date');
    })
    .slice(0, mostChoices)
    .map(({ insert, label }) => ({
      title: fixTexts[language].write(insert, label === insert ? '' : label),
      edits: [{ span, text: insert }],
    }));
}

/**
 * The findings that may be passed over, those about personal data last. Those are not offered for that alone: a file
 * is not to tell of people because somebody pressed Enter. An error is mended, not passed over; nor is what no comment
 * silences, or what has a fix of its own that says that it may stand.
 *
 * @param offered whether something that mends is offered before
 */
export function silenceable(found: readonly Finding[], offered: boolean): Finding[] {
  const hasOwnWay = (code: string) => code === 'notes.meant' || neverSilenced.includes(code);
  const isPersonal = ({ code }: Finding) => code.startsWith('personal.');
  const may = found.filter(({ code, severity }) => severity !== 'error' && !hasOwnWay(code));
  return [...may.filter((one) => !isPersonal(one)), ...(offered ? may.filter(isPersonal) : [])];
}
