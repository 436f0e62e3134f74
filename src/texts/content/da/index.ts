/** Everything the product tells about the model, in Danish. */
import type { Content } from '../content.js';
import { collegial } from './collegial.js';
import { frames } from './frames.js';
import { imbalanceCare, imbalances } from './imbalances.js';
import { messages, notions, perspectives, perspectivesTogether } from './notions.js';
import { organisational } from './organisational.js';
import { professional } from './professional.js';
import { task } from './task.js';
import { tool } from './tool.js';
import { trendNote, trendQuestion, trends } from './trends.js';

export const da: Content = {
  modelName: 'Fire brikker til et stærkt arbejdsfællesskab',
  notions,
  perspectives,
  perspectivesTogether,
  messages,
  communities: { organisational, task, professional, collegial },
  frames,
  trends,
  trendQuestion,
  trendNote,
  imbalances,
  imbalanceCare,
  tool,
  credit:
    'Modellen »Fire brikker til et stærkt arbejdsfællesskab« og metoden bag dialogredskabet »De rette balancer?« er udviklet af Arbejdsmiljø København (amk.kk.dk). Begge dele præsenteres, metoden let tilpasset, i »Stærkere sammen«, som er udgivet af BFA Velfærd og Offentlig administration sammen med BFA Finans (arbejdsmiljoweb.dk). Samklang er et uafhængigt program; det er hverken lavet eller anbefalet af dem.',
};
