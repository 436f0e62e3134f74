import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const workshop = readFileSync(new URL('../fixtures/teamNord.md', import.meta.url), 'utf8');

const teams = [
  'Team Nord',
  'Team Syd',
  'Nattevagten',
  'Køkkenet',
  'Visitationen',
  'Akutteamet',
  'Dagcentret',
];
const points = [
  'Overleveringen om morgenen er kort, og alle ved, hvor den står',
  'Vi får sjældent at vide, hvad der blev af det, vi meldte ind',
  'Når en borger får det dårligt, ringer vi til hinanden uden at tøve',
  'De nye fra uddannelsen bliver taget med fra første dag',
  'Kørelisten bliver lavet om, efter at vi er kørt hjemmefra',
  'Vi mangler et sted, hvor vi kan tale om det, der er svært',
  'Sygeplejen kommer til vores møde den første tirsdag i måneden',
  'Kl. 15:30 er der ingen tilbage, som aftenholdet kan spørge',
];
const prose =
  'Vi talte om ugen, der gik, og om hvad der kommer. Flere sagde, at det er blevet lettere at spørge om hjælp, ' +
  'men at der stadig er dage, hvor man kører alene hele vejen rundt. Det tager vi med videre.';

/** About 5 kB of the notes of one workshop, other words and numbers for every `index`; one in ten has an error. */
export function workshopNotes(index: number): string {
  let turn = index * 7;
  const next = (): string => `- ${points[turn++ % points.length]!} (${(turn * 13) % 97})`;
  const rating = index % 10 === 0 ? 7 : 1 + (index % 5);
  const text = workshop
    .replaceAll('Team Nord', `${teams[index % teams.length]!} ${index}`)
    .replace('| 2 1 2 3', `| ${rating} 1 2 3`)
    .replaceAll(/^:::(styrker|udbytte|forbedringer)$/gm, (fence) => `${fence}\n${next()}\n${next()}`);
  let notes = '\n## Noter\n';
  while (Buffer.byteLength(text + notes) < 4800) notes += `\n${prose} Punkt ${turn++}.\n`;
  return text + notes;
}

/** Fills a new folder with so many of them. */
export function fillFolder(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true });
  for (let index = 0; index < count; index++) {
    writeFileSync(join(folder, `workshop-${String(index).padStart(5, '0')}.md`), workshopNotes(index));
  }
}
