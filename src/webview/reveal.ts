import { createContext } from 'preact';

/** Shows an offset of the workshop file in the editor. */
export const Reveal = createContext<(offset: number) => void>(() => undefined);
