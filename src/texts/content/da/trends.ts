/** The eight trends that may weaken communities, in Danish. */
import type { Content } from '../content.js';

export const trendQuestion: Content['trendQuestion'] =
  'Er det noget, vi kender hos os, og hvad gør det i så fald ved vores fællesskaber?';

export const trendNote: Content['trendNote'] =
  'Ingen af tendenserne er dårlige i sig selv. De har hver deres fordele, og nogle af dem har arbejdspladsen selv valgt.';

export const trends: Content['trends'] = {
  1: {
    name: 'Specialisering',
    short: 'Vi bliver eksperter hver for sig og kan ende med at stå alene',
    full: 'Jo mere specialiseret vi arbejder, jo færre er vi om den samme opgave. Så kan den enkelte føle sig isoleret.',
  },
  2: {
    name: 'Hyppige forandringer',
    short: 'Stabile relationer bliver brudt op',
    full: 'Når der tit bliver lavet om på tingene, bliver stabile relationer brudt op, og det tager tid at finde sammen igen.',
  },
  3: {
    name: 'Digitalisering',
    short: 'Vi mødes mere over skærmen og mindre ansigt til ansigt',
    full: 'Mere af samarbejdet er virtuelt, og vi har mindre direkte kontakt. Noget af det, vi ellers fanger i forbifarten, går let tabt.',
  },
  4: {
    name: 'Fleksibel organisering',
    short: 'Projekter, teams og arbejdssteder skifter hele tiden',
    full: 'Korte projekter, teams, der bliver sat sammen til lejligheden, og skiftende arbejdssteder giver relationer, der hele tiden skifter. Vi når sjældnere at lære hinanden at kende.',
  },
  5: {
    name: 'Stor personaleudskiftning',
    short: 'Mange kommer og går eller er her kun få timer',
    full: 'Vikarer, frivillige, projektansatte, konsulenter og kolleger med få timer er måske kun med for en stund. Så må fællesskabet tit begynde forfra.',
  },
  6: {
    name: 'Højt arbejdspres',
    short: 'Der er mindre tid til sparring, refleksion og støtte',
    full: 'Når vi har for travlt, er det tit sparringen, eftertanken og støtten til hinanden, der ryger først.',
  },
  7: {
    name: 'Individuelle incitamenter',
    short: 'Vi kommer til at konkurrere, hvor vi burde samarbejde',
    full: 'Når belønningen følger den enkeltes resultater, holder vi let det for os selv, som de andre kunne have haft gavn af.',
  },
  8: {
    name: 'Adskilt i tid eller sted',
    short: 'Vi er sjældnere samme sted på samme tid',
    full: 'Hjemmearbejde, udgående funktioner, flere adresser og forskudte arbejdstider gør, at vi sjældnere er sammen. Så opstår fællesskabet ikke af sig selv ved kaffemaskinen.',
  },
};
