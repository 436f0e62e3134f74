import type { Language } from '../model/communities.js';

/**
 * Why a file is in nothing that is made of many: it cannot be read (to its end); it is not certain what others may see;
 * it holds numbers or addresses of people.
 */
export type HeldReason = 'unread' | 'notes' | 'personal';

/** What is said of files that are kept back, and of possible names on a page that others may come to see. */
export interface HeldTexts {
  readonly reasons: Readonly<Record<HeldReason, (files: number) => string>>;
  /** The places of possible names on a page. */
  readonly names: (places: readonly string[], more: number) => string;
  readonly show: string;
}

export const heldTexts: Readonly<Record<Language, HeldTexts>> = {
  da: {
    reasons: {
      unread: (files) =>
        files === 1
          ? '1 workshopfil kunne ikke læses og er ikke med.'
          : `${files} workshopfiler kunne ikke læses og er ikke med.`,
      notes: (files) =>
        files === 1
          ? '1 workshopfil er ikke med, fordi det ikke er til at se, hvad andre må læse i den.'
          : `${files} workshopfiler er ikke med, fordi det ikke er til at se, hvad andre må læse i dem.`,
      personal: (files) =>
        files === 1
          ? '1 workshopfil er ikke med, fordi der står noget i den, som ligner en bestemt persons nummer eller adresse.'
          : `${files} workshopfiler er ikke med, fordi der står noget i dem, som ligner en bestemt persons nummer eller adresse.`,
    },
    names: (places, more) =>
      `Her på siden står der noget, som ligner navne. Tænk over det, før du viser den til andre: ${places.join(', ')}${
        more === 0 ? '' : more === 1 ? ' og ét sted mere' : ` og ${more} steder mere`
      }.`,
    show: 'Vis det første sted',
  },
  en: {
    reasons: {
      unread: (files) =>
        files === 1
          ? '1 workshop file could not be read and is left out.'
          : `${files} workshop files could not be read and are left out.`,
      notes: (files) =>
        files === 1
          ? '1 workshop file is left out, because it is not clear what others may see of it.'
          : `${files} workshop files are left out, because it is not clear what others may see of them.`,
      personal: (files) =>
        files === 1
          ? '1 workshop file is left out, because something in it looks like somebody’s number or address.'
          : `${files} workshop files are left out, because something in them looks like somebody’s number or address.`,
    },
    names: (places, more) =>
      `Something on this page looks like people’s names. Think about it before you show it to others: ${places.join(', ')}${
        more === 0 ? '' : more === 1 ? ' and one more place' : ` and ${more} more places`
      }.`,
    show: 'Show the first place',
  },
};
