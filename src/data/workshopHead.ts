import type { OtherFields } from '../analysis/read/reading.js';
import type { Language } from '../model/communities.js';
import type { ReadableWorkshop } from '../model/workshop.js';

/** What the front matter says of a workshop, an organisation's own fields too; null for what it does not say. */
export function workshopHead(workshop: ReadableWorkshop, language: Language, fields: OtherFields['values']) {
  const { title, community, coreTask, forum, template, date, participants, minutes, followUp } = workshop;
  return {
    language,
    title: title ?? null,
    community: community ?? null,
    coreTask: coreTask ?? null,
    forum: forum ?? null,
    template: template ?? null,
    date: date ?? null,
    participants: participants ?? null,
    minutes: minutes ?? null,
    followUp: followUp ?? null,
    fields,
  };
}

/** How many places of a file could not be read; not there when all was. */
export function unreadMark(unread: number): { readonly unread?: number } {
  return unread > 0 ? { unread } : {};
}
