/** Going from field to field by the keyboard, in reading order. */

/** Every element in which one can write, tick or choose. */
export const fieldMark = 'data-field';

function fields(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`[${fieldMark}]:enabled`)].filter(
    (element) => element.getClientRects().length > 0,
  );
}

/** Goes to the field before (-1) or behind (1) this one: to its end or its beginning. */
export function goOn(
  from: HTMLElement,
  by: -1 | 1,
  except: (element: HTMLElement) => boolean = () => false,
): void {
  const all = fields();
  for (let at = all.indexOf(from) + by; at >= 0 && at < all.length; at += by) {
    const element = all[at]!;
    if (!except(element)) return writeIn(element, by === 1 ? 0 : Infinity);
  }
}

/** The focus, with the caret behind so many signs where there is a caret. */
export function writeIn(element: HTMLElement, caret: number): void {
  element.focus();
  if (!isText(element)) return;
  const at = Math.min(caret, element.value.length);
  element.setSelectionRange(at, at);
}

export function isText(element: HTMLElement): element is HTMLTextAreaElement | HTMLInputElement {
  return (
    element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type === 'text')
  );
}

/** Up at the beginning of a field goes to the one before, down at its end to the one behind. Tells whether it did. */
export function walk(event: KeyboardEvent): boolean {
  const { key, target } = event;
  if (!(target instanceof HTMLElement) || event.shiftKey || event.altKey || isCommand(event)) return false;
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return false;
  if (target instanceof HTMLSelectElement) return false;
  if (isText(target)) {
    const edge = key === 'ArrowUp' ? 0 : target.value.length;
    if (target.selectionStart !== edge || target.selectionEnd !== edge) return false;
  }
  event.preventDefault();
  goOn(target, key === 'ArrowUp' ? -1 : 1);
  return true;
}

export function isCommand({ ctrlKey, metaKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey;
}
