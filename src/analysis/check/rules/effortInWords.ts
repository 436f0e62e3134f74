import type { Language } from '../../../model/communities.js';
import { formatDate } from '../../../texts/numbersAndDates.js';
import { questionsOf } from '../effortQuestions.js';
import { lines } from '../examples.js';
import { rule } from '../rule.js';
import { effortItems, movedIntoMark, saidOfEffort, type Told } from '../saidOfEffort.js';

/** Who is to do it, and by when, said where people read it and no plan or calendar does. */
export const effortInWords = rule<{ told: readonly Told[]; written: readonly string[] }>({
  code: 'effort.inWords',
  severity: 'warning',
  about: {
    da: 'Ordene i en indsats siger, hvem der er ansvarlig, eller hvornår den skal være udført, men det står ikke i krøllede parenteser. Så mangler det i handlingsplanens kolonner, kalenderen og overblikket.',
    en: 'The words of an action say who is responsible or by when it is to be done, but the curly braces do not, so the columns of the action plan, the calendar and the overview lack it.',
  },
  examples: {
    bad: lines(
      ':::indsatser',
      '- [ ] Fast sparring. Ansvarlig: teamleder. Frist: 15. december 2026 :indsats{vurdering=ja}',
      ':::',
    ),
    good: lines(
      ':::indsatser',
      '- [ ] Fast sparring :indsats{vurdering=ja ansvarlig=teamleder frist=2026-12-15}',
      ':::',
    ),
  },
  messages: {
    da: ({ told, written }) =>
      `Kun ordene siger, ${questionsOf(told, 'da')}. Så mangler det i handlingsplan, kalender og overblik. Sæt det ind under »${written.join('« og »')}«.`,
    en: ({ told, written }) =>
      `Only the words say ${questionsOf(told, 'en')}, so the action plan, the calendar and the overview lack it. Put it under “${written.join('” and “')}”.`,
  },
  *check({ reading }) {
    const name = (id: Told) => reading.dialect.attributes[id];
    for (const item of effortItems(reading.syntax)) {
      const said = saidOfEffort(reading, item);
      const [first] = said;
      if (!first) continue;
      const told = said.map(({ id }) => id);
      const edits = movedIntoMark(reading, item, said);
      // A day without a year may be read as another one than was meant: it is seen before it is taken.
      const moved = (language: Language) =>
        said.flatMap(({ id, value }) =>
          value === null ? [] : [`${name(id)} ${id === 'due' ? formatDate(value, language) : value}`],
        );
      const title = {
        da: `Sæt det ind: ${moved('da').join(', ')}`,
        en: `Put it in: ${moved('en').join(', ')}`,
      };
      yield {
        span: { start: first.span.start, end: said.at(-1)!.span.end },
        values: { told, written: told.map(name) },
        fixes: edits.length > 0 ? [{ title, edits }] : [],
      };
    }
  },
});
