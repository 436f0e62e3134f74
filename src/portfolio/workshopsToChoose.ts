import { wordsKey } from '../text/wordsKey.js';

/** What is told of a workshop to somebody who is to choose one. */
export interface KnownWorkshop {
  /** What its place is called, the same for the same file. */
  readonly file: string;
  readonly title: string | null;
  readonly team: string | null;
  /** As `2026-12-15`. */
  readonly date: string | null;
  /** What one person wrote down; it is no workshop of a team. */
  readonly reflection: boolean;
  /** A short check of what was agreed; it goes on from a workshop before it. */
  readonly check: boolean;
}

/**
 * The workshops that can be chosen: those of the same team first, the latest first of each; no reflection sheets.
 *
 * @param team the team that it is about; null when that is not known
 * @param without files that are not to be among them
 */
export function workshopsToChoose(
  known: readonly KnownWorkshop[],
  team: string | null,
  without: ReadonlySet<string>,
): KnownWorkshop[] {
  const key = team === null ? null : wordsKey(team);
  const isOther = (workshop: KnownWorkshop) =>
    key !== null && workshop.team !== null && wordsKey(workshop.team) === key ? 0 : 1;
  return known
    .filter(({ file, reflection }) => !reflection && !without.has(file))
    .sort(
      (a, b) =>
        isOther(a) - isOther(b) || (b.date ?? '').localeCompare(a.date ?? '') || a.file.localeCompare(b.file),
    );
}

/**
 * The workshops that a follow-up on one of them goes on from, in the order of time: that one, what the same team has held
 * since, and, where it is a check, those before it that the check belongs to.
 */
export function roundFrom(known: readonly KnownWorkshop[], chosen: KnownWorkshop): readonly KnownWorkshop[] {
  if (chosen.team === null || chosen.date === null) return [chosen];
  const key = wordsKey(chosen.team);
  const ofTeam = known
    .filter(
      ({ team, date, reflection }) => !reflection && date !== null && team !== null && wordsKey(team) === key,
    )
    .sort((a, b) => a.date!.localeCompare(b.date!) || a.file.localeCompare(b.file));
  const at = ofTeam.findIndex(({ file }) => file === chosen.file);
  const begin = ofTeam.findLastIndex(({ check }, index) => index <= at && !check);
  return ofTeam.slice(Math.max(0, begin));
}
