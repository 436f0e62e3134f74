/** Whole workshop files that are in order: the examples, and the templates as they are filled in. */
import { readdirSync, readFileSync } from 'node:fs';
import { languages } from '../../src/model/communities.js';
import { templateIds } from '../../src/model/templates.js';
import { templates } from '../../src/templates/files/index.js';
import { fillTemplate } from '../../src/templates/fill.js';
import { root } from './support.js';

const examples = languages.flatMap((language) =>
  readdirSync(`${root}examples/${language}`).map((name) =>
    readFileSync(`${root}examples/${language}/${name}`, 'utf8'),
  ),
);

const values = {
  title: 'De rette balancer: Team Nord',
  community: 'Team Nord',
  coreTask: 'At borgerne kan leve trygt',
  forum: 'Personalegruppe',
  date: '2026-12-01',
  participants: 9,
  minutes: 90,
  minutes1: 10,
  minutes2: 35,
  minutes3: 25,
  minutes4: 20,
  followUp: '2027-03-01',
} as const;

const filled = languages.flatMap((language) =>
  templateIds.map((id) => fillTemplate(templates[id](language), values)),
);

export const workshopTexts: readonly string[] = [...examples, ...filled];
