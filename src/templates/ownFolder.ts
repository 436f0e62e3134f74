/** Where own templates are kept unless the setting says otherwise. */
export const usualFolder = '.samklang/templates';

/**
 * The parts of a path below a folder of the workspace, as the setting has it; null when it is no path, or one that
 * leads out: a workspace that somebody else made must not have files from elsewhere offered as templates.
 */
export function folderInside(setting: unknown): readonly string[] | null {
  if (typeof setting !== 'string' || /^[\\/~]|:|\p{Cc}/u.test(setting)) return null;
  const parts: string[] = [];
  for (const part of setting.split(/[\\/]/)) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts;
}
