import { settingIn, settingsFiles } from '../../analysis/check/folderSettings.js';
import { folderInside } from '../../templates/ownFolder.js';
import { logoOf } from './logo.js';
import { readLook, type Look, type LookFault } from './look.js';

/** How reports are to look, and what of it is wrong and left out. */
export interface ChosenLook {
  readonly look: Look;
  readonly wrong: readonly LookFault[];
}

/**
 * Reads a file below a folder: null when it is not there, is larger than `mostBytes`, or a link on the way may lead
 * elsewhere.
 */
export type ReadInside<Folder> = (folder: Folder, path: readonly string[]) => Promise<Uint8Array | null>;

/**
 * The look that the settings of the first of the folders choose that say anything of it; null when none does.
 *
 * @param folders the nearest first
 */
export async function nearestLook<Folder>(
  folders: readonly Folder[],
  read: ReadInside<Folder>,
): Promise<ChosenLook | null> {
  for (const folder of folders) {
    for (const name of settingsFiles) {
      const bytes = await read(folder, name.split('/'));
      const found = bytes ? settingIn(name, new TextDecoder().decode(bytes), 'look') : 'silent';
      if (found === 'broken') return { look: {}, wrong: ['settings'] };
      if (found !== 'silent') return chosenLook(found.value, (path) => read(folder, path));
    }
  }
  return null;
}

/** The look that a setting chooses, with its logo. */
export async function chosenLook(
  setting: unknown,
  read: (path: readonly string[]) => Promise<Uint8Array | null>,
): Promise<ChosenLook> {
  const { look, logo: path, wrong } = readLook(setting);
  if (path === undefined) return { look, wrong };
  const inside = folderInside(path);
  const bytes = inside && (await read(inside));
  const logo = bytes && logoOf(bytes);
  return logo ? { look: { ...look, logo }, wrong } : { look, wrong: [...wrong, 'logo'] };
}
