import type { Analysis } from '../analysis/analyse.js';
import { rolesToOffer } from '../editing/completion/roles.js';
import { assessments, communityIds, frameKinds } from '../model/communities.js';
import type { Choice, Insertions, Page } from '../protocol/page.js';
import { insertions } from '../templates/insertions.js';
import { content } from '../texts/content/index.js';
import { helpTexts } from '../texts/helpTexts.js';
import { overviewTexts } from '../texts/overviewTexts.js';
import { uiTexts } from '../texts/uiTexts.js';
import { blocksOf, onPage } from './blocks.js';
import { aboutFile, headBlock } from './head.js';
import { withKeys } from './keys.js';
import { making } from './making.js';

/** A workshop file as a page: all that stands in it, in its order. */
export function pageOf(analysis: Analysis): Page {
  const made = making(analysis, blocksOf);
  const { language, workshop, reading } = analysis;
  const { untitled } = overviewTexts[language];
  return withKeys({
    language,
    title: workshop.title ?? untitled,
    about: aboutFile(made),
    blocks: [headBlock(made), ...blocksOf(made, reading.syntax.blocks, onPage)],
    choices: choicesIn(language),
    suggestions: {
      forums: uiTexts[language].newWorkshop.forum.choices,
      roles: rolesToOffer(
        language,
        workshop.efforts.flatMap(({ responsible }) => responsible ?? []),
      ).map(({ role }) => role),
    },
    insertions: insertionsIn(language),
    labels: made.texts.labels,
  });
}

function choicesIn(language: Page['language']): Page['choices'] {
  const { communities, frames } = content[language];
  const { states } = overviewTexts[language];
  const { assessments: details, frameKinds: kindDetails } = helpTexts[language];
  return {
    communities: communityIds.map((id): Choice => ({
      id,
      label: communities[id].name,
      detail: communities[id].tagline,
    })),
    assessments: assessments.map((id): Choice => ({
      id,
      label: states[id === 'yes' ? 'agreed' : id],
      detail: details[id],
    })),
    supports: frameKinds.map((id): Choice => ({ id, label: frames[id].name, detail: kindDetails[id] })),
  };
}

function insertionsIn(language: Page['language']): Insertions {
  const { groups } = uiTexts[language].insert;
  return insertions
    .filter(({ place }) => place === 'top')
    .map(({ id, name, group }) => ({ id, label: name[language], detail: '', group: groups[group] }));
}
