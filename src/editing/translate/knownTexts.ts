import { insertions, type InsertionPlace } from '../../templates/insertions.js';
import { blocks, container } from '../../templates/sections.js';
import { templates } from '../../templates/files/index.js';
import type { Language } from '../../model/communities.js';
import { templateIds, type TemplateId } from '../../model/templates.js';
import { read } from '../../analysis/read/read.js';
import { dialects } from '../../model/dialect.js';
import type { ModelNode } from '../modelNode.js';
import { modelTree } from '../modelTree.js';
import { standingTexts, type StandingText } from './standingTexts.js';

/** Something of ours that brings texts into a file: a template, or all that can be inserted. */
interface Source {
  readonly template: TemplateId | null;
  /** In the same order in every language. */
  readonly texts: readonly StandingText[];
}

const madeBefore = new Map<Language, readonly Source[]>();

/** All that we write into files in a language. Nothing but what the kit makes is a text of ours. */
function sourcesIn(language: Language): readonly Source[] {
  const made = madeBefore.get(language) ?? [
    ...templateIds.map((id) => ({ template: id, texts: textsIn(templates[id](language)) })),
    { template: null, texts: textsIn(everythingToInsert(language)) },
  ];
  madeBefore.set(language, made);
  return made;
}

function textsIn(file: string): StandingText[] {
  const reading = read(file);
  return reading ? standingTexts(reading) : [];
}

/** A file with everything that can be inserted. */
function everythingToInsert(language: Language): string {
  const bodies = [
    ...insertions.map(({ place, body }) => ({ place, body: body(language) })),
    ...modelTree(language).flatMap(ofNode),
  ];
  const on = (isOnTop: boolean) =>
    bodies.filter(({ place }) => (place === 'top') === isOnTop).map(({ body }) => body);
  const efforts = container(dialects[language].directives.efforts, blocks(...on(false)));
  return blocks(`---\nsamklang: 1\nlanguage: ${language}\n---`, ...on(true), efforts);
}

function ofNode({ insertText, place = 'top', children }: ModelNode): {
  place: InsertionPlace;
  body: string;
}[] {
  return [...(insertText === undefined ? [] : [{ place, body: insertText }]), ...children.flatMap(ofNode)];
}

/**
 * Translates texts of ours; gives null for every other text. Where one text has several counterparts, the file's
 * own template decides, then the order of the sources. A text that would not come back as it was stays as it is.
 *
 * @param template the template that the file says it was made from
 */
export function textTranslator(
  from: Language,
  to: Language,
  template: string | undefined,
): (standing: StandingText) => string | null {
  const there = new Map<string, string>();
  const back = new Map<string, string>();
  for (const [text, counterpart] of pairsOf(from, to, template)) {
    if (!there.has(keyOf(text))) there.set(keyOf(text), counterpart.text);
    if (!back.has(keyOf(counterpart))) back.set(keyOf(counterpart), text.text);
  }
  return ({ kind, text }) => {
    const counterpart = there.get(keyOf({ kind, text }));
    if (counterpart === undefined) return null;
    return back.get(keyOf({ kind, text: counterpart })) === text ? counterpart : null;
  };
}

/** A heading is no list item: what somebody wrote in another place than ours does is their own. */
function keyOf({ kind, text }: Pick<StandingText, 'kind' | 'text'>): string {
  return `${kind} ${text}`;
}

/** Each text of ours with its counterpart, those of the file's own template first. */
function pairsOf(
  from: Language,
  to: Language,
  template: string | undefined,
): (readonly [StandingText, StandingText])[] {
  const others = sourcesIn(to);
  const sources = sourcesIn(from).map((source, index) => ({ ...source, others: others[index]!.texts }));
  return [
    ...sources.filter((source) => source.template === template),
    ...sources.filter((source) => source.template !== template),
  ].flatMap(({ texts, others }) => texts.map((text, index) => [text, others[index]!] as const));
}
