/** First and last names for src/personal, from the lists of @faker-js/faker (MIT licence, Faker's contributors). */
import { faker as danish } from '@faker-js/faker/locale/da';
import { faker as norwegian } from '@faker-js/faker/locale/nb_NO';
import { faker as swedish } from '@faker-js/faker/locale/sv';

/** The folder of the package whose lists are in our sources, for the notices. */
export const namesPackage = 'node_modules/@faker-js/faker';

type Lists = Readonly<Record<string, readonly string[] | undefined>> | null;

/** As TypeScript: Danish names and those of the neighbours, and Danish last names. */
export function namesFile(): string {
  const first = [danish, norwegian, swedish].flatMap(({ definitions }) =>
    namesOf(definitions.person.first_name),
  );
  const last = namesOf(danish.definitions.person.last_name);
  return `/*!
 * Generated from the lists of names of @faker-js/faker by \`npm run generate\`. Do not edit.
 * Copyright (c) Faker's contributors, MIT licence: see THIRD_PARTY_NOTICES.txt
 */

/** First names of people in Denmark, Norway and Sweden. */
export const listedFirstNames =
  '${listed(first)}';

/** Last names of people in Denmark. */
export const listedLastNames =
  '${listed(last)}';
`;
}

function namesOf(lists: Lists): string[] {
  return Object.values(lists ?? {}).flatMap((names) => names ?? []);
}

function listed(names: readonly string[]): string {
  return [...new Set(names)].sort(new Intl.Collator('da').compare).join(' ');
}
