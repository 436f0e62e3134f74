/** Letters of other scripts that look like ours, each above the one that it is taken for. */
const others = 'асԁеіјӏоԛрѕтухкмнвгԝєαειοκντυρχϲօսɑɡıɩƒ';
const latin = 'acdeijloqpstyxkmhbrweaeiokvtupxcouagiif';

const byLetter = new Map(Array.from(others, (letter, index) => [letter, latin.charAt(index)]));

/** A text in small letters as the eye takes it, where a letter comes from another script: `fаcilitator` with a Cyrillic `а`. */
export function inLatin(text: string): string {
  return text.replace(/[^\0-\u00FF]/g, (letter) => byLetter.get(letter) ?? letter);
}
