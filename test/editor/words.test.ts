/** The command palette of the hosted VS Code, which speaks no Danish: a Danish word finds the command all the same. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { isRead, openFromExplorer, tab } from './desk.js';
import { command, lineOf, openPalette } from './lists.js';
import { sharedWindow } from './windows.js';

const fixture = readFileSync(fileURLToPath(new URL('../fixtures/teamNord.md', import.meta.url)), 'utf8');

/** What somebody types, and what the command is called that is meant by it. */
const words = [
  ['ny', 'Ny workshop · New workshop'],
  ['opfølgning', 'Ny opfølgning · New follow-up'],
  ['vis balancen', 'Vis balancen · Show balance'],
  ['refleksion', 'Saml refleksioner · Collect reflections…'],
  ['vurderinger', 'Indtast vurderinger · Record ratings'],
  ['storskærm', 'Vis på storskærm · Present on screen'],
  ['plakat', 'Åbn plakaten · Open the poster'],
  ...['rapport', 'print', 'udskriv', 'word', 'excel', 'pdf'].map(
    (word) =>
      [word, 'Lav og udskriv referat eller rapport (Word, Excel, PDF, print) · Export report…'] as const,
  ),
  ['referat', 'Lav referat · Make minutes'],
  ['drejebog', 'Lav drejebog · Make the facilitator’s script'],
  ['sedler', 'Lav deltagerark og sedler · Make the participant’s sheet'],
  ['handlingsplan', 'Lav handlingsplan · Make the action plan'],
  ['dagsorden', 'Lav dagsordenspunkt · Make an agenda item'],
  ['spørgeskema', 'Saml fra et spørgeskema · Collect from a form…'],
  ['overblik', 'Vis alle workshops over tid (overblik) · Show all workshops over time (portfolio)'],
  ['hjælp', 'Åbn vejledningen (hjælp) · Open the guide (help)'],
  ['kalender', 'Gem frister som kalender · Save due dates as a calendar…'],
  ['sammenlign', 'Sammenlign workshoppen med en anden · Compare workshop with…'],
  ['indsats', 'Indsæt: Indsats · Insert: Action'],
  ['ubalancer', 'Indsæt: Alle tolv ubalancer · Insert: All twelve imbalances'],
  ['oversæt', 'Oversæt strukturen til engelsk · Translate structure to English'],
  ['new workshop', 'Ny workshop · New workshop'],
  ['record', 'Indtast vurderinger · Record ratings'],
] as const;

describe('words in the command palette', () => {
  let page: Page;
  beforeEach(async () => {
    const desk = await sharedWindow({ width: 1500, height: 900 }, { 'workshop.md': fixture });
    page = desk.page;
    await openFromExplorer(page, 'workshop.md');
    await isRead(page);
  });

  it('finds every command by the word that a Dane would type', async () => {
    await openPalette(page);
    const input = lineOf(page);
    for (const [word, title] of words) {
      // What is found by the word before it has to go first.
      await input.fill('>qqqq');
      await page.locator('.quick-input-list .monaco-list-row', { hasText: 'No matching' }).waitFor();
      await input.fill(`>${word}`);
      await page
        .locator('.quick-input-list .monaco-list-row', { hasText: `Samklang: ${title}` })
        .first()
        .waitFor()
        .catch(() => {
          throw new Error(`»${word}« does not find "${title}".`);
        });
    }
  });

  it('finds what one does with a workshop while the poster covers it', async () => {
    await command(page, 'Open the poster');
    await page.locator('.tab.active', { hasText: 'Plakat' }).waitFor();
    await command(page, 'Present on screen');
    await page.locator('.tab.active', { hasText: 'Plakat' }).waitFor({ state: 'detached' });
    await page.locator('.tab', { hasText: 'Plakat' }).click();
    await command(page, 'Translate structure to English');
    await tab(page, 'workshop.md').click();
    await page.locator('.view-line', { hasText: '::step{number=1' }).waitFor();
  });
});
