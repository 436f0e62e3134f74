import { lines, ratingTable } from '../examples.js';
import { rule } from '../rule.js';

export const ratingLayout = rule({
  code: 'rating.layout',
  severity: 'warning',
  about: {
    da: 'Tabellen i »balance« er læst, men den er skrevet på en anden måde, end den plejer: med andre ord i overskrifterne, på den anden led, med en kolonne til hver, med tabulatorer eller med tomme linjer.',
    en: 'The table in “balance” was read, but it is not written in the usual way: it has other words in its head, is on its side, has a column for each person, or has tabs or blank lines in it.',
  },
  examples: {
    bad: lines(
      ':::balance',
      '|            | Organisatorisk | Opgaverettet | Fagligt | Kollegialt |',
      '| ---------- | -------------- | ------------ | ------- | ---------- |',
      '| Nu (1-5)   | 3              | 4            | 2       | 3          |',
      '| Ønsket     | 3              | 4            | 2       | 3          |',
      ':::',
    ),
    good: ratingTable(
      '| Organisatorisk | 3   | 3      |',
      '| Opgaverettet   | 4   | 4      |',
      '| Fagligt        | 2   | 2      |',
      '| Kollegialt     | 3   | 3      |',
    ),
  },
  messages: {
    da: () => 'Tabellen er skrevet anderledes end ellers. Skriv den om, så alle kan se, hvad der er læst.',
    en: () =>
      'The table is not written in the usual way. Rewrite it, so that everyone can see what was read.',
  },
  *check({ reading }) {
    for (const { span, head, tidy } of reading.ratingTables) {
      if (tidy.length === 0) continue;
      const title = { da: 'Skriv tabellen, som den plejer at være', en: 'Write the table as usual' };
      yield {
        span: head[0] ? { start: span.start, end: Math.max(head[0].span.end, span.start + 1) } : span,
        values: {},
        fixes: [{ title, edits: tidy, safe: true }],
      };
    }
  },
});
