/** Everything the product tells about the model, in English. */
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

export const en: Content = {
  modelName: 'Four pieces of a strong work community',
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
    'The model “Four pieces of a strong work community” (“Fire brikker til et stærkt arbejdsfællesskab”) and the method behind the dialogue tool “The right balances?” (“De rette balancer?”) were developed by Arbejdsmiljø København (amk.kk.dk). Both are presented, the method lightly adapted, in “Stærkere sammen”, published by BFA Velfærd og Offentlig administration together with BFA Finans (arbejdsmiljoweb.dk). Samklang is independent software, neither made nor endorsed by them.',
};
