import type { Language } from '../model/communities.js';
import type { DoubtKind } from '../model/doubts.js';

/** Why nothing of a file may leave, told at its place; and what mends it or is asked then. */
export type DisclosureTexts = Readonly<
  Record<DoubtKind | 'placeFrontMatter' | 'rendered' | 'renderedName' | 'exclusion' | 'fileName', string>
>;

export const disclosureTexts: Readonly<Record<Language, DisclosureTexts>> = {
  da: {
    notes:
      'Linjen ligner begyndelsen på facilitatorens noter, men den er ikke skrevet helt rigtigt. Måske er der et tegn, man ikke kan se. Skriv linjen forfra, »:::facilitator« alene og længst til venstre, eller ret ordet.',
    notesMeant:
      'Det her kan betyde, at andre ikke må læse det. Gør det til noter til facilitatoren (»:::facilitator«). Eller sig, at andre gerne må læse det: med lyspæren eller knappen ved stedet, eller med »<!-- samklang: ignorer linje notes.meant -->« på linjen lige over.',
    unclosed:
      'Her begynder noget, der ikke bliver afsluttet, så det er ikke til at se, hvor facilitatorens noter holder op. Sæt lige så mange koloner på en linje for sig, hvor det slutter.',
    short:
      'Blokken her har lige så mange koloner som en blok inde i den, så den slutter for tidligt. Giv den ét kolon mere i begge ender.',
    stray:
      'Kolonerne her afslutter ikke noget. De kan være enden på noter, der har mistet deres begyndelse. Skriv begyndelsen igen, eller slet linjen.',
    inside:
      'Facilitatorens noter står inde i en liste eller et citat, så det er ikke til at se, hvor de holder op. Flyt dem ud til venstre kant.',
    comment: 'Her begynder en kommentar, der ikke bliver afsluttet. Skriv »-->«, hvor den slutter.',
    code: 'Her er en kommentar havnet i noget, der bliver læst som kode. Ryk den ud til venstre kant, eller afslut koden med »```«, hvor den slutter.',
    commentEnd:
      'Her slutter en kommentar, der ikke begynder nogen steder. Skriv »<!--«, hvor den skal begynde. Er det bare en pil, så skriv »→«.',
    commentMeant:
      'Her står noget, som andre programmer læser som en kommentar. Her kan alle læse det. Skriv »<!--« foran og »-->« bagefter, så det ikke kommer med. Er det bare tekst, så sæt »\\« foran.',
    frontMatter:
      'Felterne øverst i filen bliver ikke afsluttet, eller de står ikke som det første. Sæt »---« over og under dem, skriv »samklang« med små bogstaver, og lad intet stå før.',
    placeFrontMatter: 'Sæt felterne øverst i filen',
    conflict: 'To udgaver af filen venter på at blive samlet. Vælg, hvad der skal stå, og slet mærkerne.',
    excess: 'Filen kunne ikke læses til ende herfra. Gør den kortere, eller del den.',
    rendered:
      'I rapporten kommer der noget til at stå, der ligner en bestemt persons nummer eller adresse, selv om det er delt op i filen. Find det, og tag det ud.',
    renderedName: 'I rapporten kommer der noget til at stå, der ligner et navn.',
    fileName:
      'Filens navn har noget i sig, der ligner en bestemt persons nummer eller adresse, og navnet følger med, når noget deles. Giv filen et andet navn.',
    exclusion:
      'Her står, at nogle bliver holdt udenfor eller mobbet. Tal først med dem, det går ud over, eller med arbejdsmiljøgruppen, om det skal med.',
  },
  en: {
    notes:
      'This line looks like the beginning of the facilitator’s notes, but it is not quite written that way. Perhaps there is a character that nobody sees. Write the line anew, “:::facilitator” alone and at the left edge, or correct the word.',
    notesMeant:
      'This may mean that others are not to read it. Make it notes for the facilitator (“:::facilitator”). Or say that others may read it: by the light bulb or the button at its place, or by “<!-- samklang: ignore line notes.meant -->” on the line right above.',
    unclosed:
      'Something begins here that never ends, so nobody can tell where the facilitator’s notes end. Put as many colons on a line of their own where it ends.',
    short:
      'This block has as many colons as a block inside it, so it ends too early. Give it one colon more at both ends.',
    stray:
      'The colons here end nothing. They may be the end of notes that have lost their beginning. Write the beginning again, or delete the line.',
    inside:
      'The facilitator’s notes are inside a list or a quotation, so nobody can tell where they end. Move them to the left edge.',
    comment: 'A comment begins here that never ends. Write “-->” where it ends.',
    code: 'A comment has ended up in something that is read as code. Move it to the left edge, or end the code with “```” where it ends.',
    commentEnd:
      'A comment ends here that never begins. Write “<!--” where it is to begin. If it is only an arrow, write “→”.',
    commentMeant:
      'Other programs read this as a comment. Here everyone can read it. Write “<!--” before it and “-->” behind it to keep it out. If it is only text, put “\\” before it.',
    frontMatter:
      'The fields at the top of the file have no end, or they do not come first. Put “---” above and below them, write “samklang” in small letters, and put nothing before.',
    placeFrontMatter: 'Put the fields at the top of the file',
    conflict:
      'Two versions of the file are waiting to be joined. Choose what is to stay, and delete the marks.',
    excess: 'The file could not be read to its end from here on. Make it shorter, or split it.',
    rendered:
      'The report would hold something that looks like somebody’s number or address, though it is in pieces in the file. Find it, and take it out.',
    renderedName: 'The report would hold something that looks like a person’s name.',
    fileName:
      'The name of the file holds something that looks like somebody’s number or address, and the name goes along with what is shared. Give the file another name.',
    exclusion:
      'This says that some are shut out or bullied. First talk with those it hurts, or with the health and safety group, about whether to include it.',
  },
};
