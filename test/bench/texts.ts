import { readFileSync } from 'node:fs';

const workshop = readFileSync(new URL('../fixtures/teamNord.md', import.meta.url), 'utf8');

/** What a talkative group says in ten minutes, as somebody who writes fast takes it down. */
const round = (number: number) => `### Runde ${String(number)}: hvad vi hørte

Gruppen ved vinduet begyndte kl. 10:${String(10 + (number % 50))} og talte længe om overleveringen mellem aften og dag.
Det er ikke viljen, der mangler; det er tiden, sagde flere. Se også referatet fra sidst: der stod det samme.

- Morgenmødet får ruterne til at gå op, når alle er der
- Sparringen bliver aflyst, når der er travlt, og så bliver den ikke holdt
  - det skete tre gange i oktober
  - og to gange i november
- Nye kolleger ved ikke, hvem de kan spørge om hvad

> Vi vil hellere have en halv time fast end to timer en gang imellem.

:::facilitator
- Hold igen med løsningerne, til de andre borde har talt
- Vend tilbage til kerneopgaven, hvis det bliver til klager
:::

| Hvad            | Hvor tit         | Hvem mærker det   |
| --------------- | ---------------- | ----------------- |
| Sene ændringer  | hver dag         | dagholdet         |
| Manglende nøgle | et par gange     | aftenvagterne     |

`;

/** A realistic workshop file of about this many kilobytes: one workshop with long notes. */
export function workshopOf(kilobytes: number): string {
  const at = workshop.indexOf('## Trin 3');
  let notes = '';
  for (let number = 1; workshop.length + notes.length < kilobytes * 1000; number++) notes += round(number);
  return workshop.slice(0, at) + notes + workshop.slice(at);
}

/** The same text with one letter more in the middle of a word about two thirds down. */
export function edited(text: string): string {
  const at = text.indexOf('overleveringen', Math.floor(text.length * 0.6));
  return `${text.slice(0, at + 4)}x${text.slice(at + 4)}`;
}
