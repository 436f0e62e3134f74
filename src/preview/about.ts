import { formatDate } from '../texts/numbersAndDates.js';
import { overviewTexts } from '../texts/overviewTexts.js';
import { previewTexts } from '../texts/previewTexts.js';
import { facts, span, type Page } from './page.js';
import type { Node } from './tree.js';

/** What the front matter says, in words: the core task, and where, when and with how many. Null when it says nothing. */
export function about(page: Page): Node | null {
  const { field } = page.source;
  const { language } = page.dialect;
  const [overview, texts] = [overviewTexts[language], previewTexts[language]];
  const [date, followUp, participants, minutes] = [
    field('date'),
    field('followUp'),
    field('participants'),
    field('minutes'),
  ];
  const known = facts(page, [
    field('community'),
    date && formatDate(date, language),
    participants && /^\d{1,9}$/.test(participants) ? overview.participants(Number(participants)) : null,
    minutes && texts.minutes(minutes),
    field('forum'),
    followUp && texts.followUp(formatDate(followUp, language)),
  ]);
  const coreTask = field('coreTask');
  if (known.length === 0 && coreTask === null) return null;
  const { element, text } = page.html;
  return element('div', { class: 'samklang-about' }, [
    element('p', { class: 'samklang-facts' }, known),
    ...(coreTask === null
      ? []
      : [
          element('p', { class: 'samklang-core' }, [
            span(page, 'label', overview.labels.coreTask),
            text(' '),
            span(page, 'core-text', coreTask),
          ]),
        ]),
  ]);
}
