import type { Assessment, FrameKind, Language } from '../model/communities.js';
import type { AttributeId, DirectiveId } from '../model/directives.js';
import { ratingTexts, whatIsRated } from './ratingTexts.js';

/** What is told about the parts of a workshop file where one writes it: in suggestions and when pointing. */
export interface HelpTexts {
  /** What a directive is for, in one to three sentences. */
  readonly directives: Readonly<Record<DirectiveId, string>>;
  /** What an attribute says, as the end of a sentence; the number means something of its own in every directive. */
  readonly attributes: Readonly<Record<Exclude<AttributeId, 'number'>, string>>;
  readonly numbers: Readonly<Record<'step' | 'imbalance' | 'trend' | 'frame', string>>;
  readonly assessments: Readonly<Record<Assessment, string>>;
  readonly frameKinds: Readonly<Record<FrameKind, string>>;
  readonly columns: Readonly<Record<'community' | 'now' | 'wanted', string>>;
  readonly step: (number: number, name: string) => string;
  readonly trend: (number: number, name: string) => string;
  readonly facilitation: string;
  readonly contributes: string;
  readonly belongsTo: string;
  readonly wayForward: string;
  readonly example: string;
  /** The role in the examples. */
  readonly role: string;
}

/** How a cell of the rating table is filled in. */
const oneNumber = {
  da: 'Skriv ét tal, I er enige om, eller ét anonymt tal for hver deltager.',
  en: 'Write one number that you agree on, or one anonymous number for each participant.',
} as const satisfies Record<Language, string>;

export const helpTexts: Readonly<Record<Language, HelpTexts>> = {
  da: {
    directives: {
      step: 'Et trin i workshoppen. Linjen står under trinnets overskrift og viser, hvilket trin det er, og hvor mange minutter det får.',
      community: 'Jeres noter om ét af de fire fællesskaber: styrker, udbytte og forbedringer.',
      strengths: 'Hvor og hvornår fællesskabet er særlig stærkt. Skriv ét punkt ad gangen som en liste.',
      gains: 'Hvad I får ud af det, når fællesskabet er stærkt. Skriv ét punkt ad gangen som en liste.',
      improvements: 'Hvad der kunne være bedre i fællesskabet. Skriv ét punkt ad gangen som en liste.',
      balance: `Tabellen med jeres vurderinger. ${whatIsRated('da')} ${oneNumber.da}`,
      imbalances: 'De ubalancer, I måske kan genkende. Sæt kryds ved dem, I ser hos jer.',
      imbalance: 'Viser, hvilken af de tolv ubalancer punktet handler om. Ordene må gerne være jeres egne.',
      trends: 'De tendenser, der kan svække fællesskaberne. Sæt kryds ved dem, I kender hos jer.',
      trend: 'Viser, hvilken af de otte tendenser punktet handler om. Ordene må gerne være jeres egne.',
      frames: 'De rammer i struktur og ledelse, der kan støtte jer. Sæt kryds ved dem, I har.',
      frame: 'Viser, hvilken af rammerne punktet handler om. Ordene må gerne være jeres egne.',
      efforts:
        'Alle de indsatser, I foreslår, også dem, I ikke selv kan gennemføre. Et kryds betyder, at indsatsen er udført.',
      effort:
        'Viser, hvilket fællesskab indsatsen skal styrke, hvad I har besluttet, hvilken rolle der er ansvarlig, og hvornår det skal være gjort. Alt kan udelades.',
      support: 'Noget i struktur eller ledelse, der støtter indsatsen. Det står i en liste under den.',
      facilitator: 'Noter kun til facilitatoren. De kommer aldrig med i referater og ark.',
    },
    attributes: {
      minutes: 'hvor mange minutter trinnet får',
      type: 'hvilket af de fire fællesskaber det handler om',
      community: 'det fællesskab, indsatsen skal styrke',
      assessment: 'hvad I har besluttet',
      responsible: 'den rolle, der sørger for det, aldrig en persons navn',
      due: 'dagen, hvor det skal være gjort, for eksempel 2026-12-15',
      kind: 'om det er struktur eller ledelse',
    },
    numbers: {
      step: 'trinnets nummer, fra 1 til 4',
      imbalance: 'ubalancens nummer, fra 1 til 12',
      trend: 'tendensens nummer, fra 1 til 8',
      frame: 'rammens nummer, fra 1 til 5',
    },
    assessments: {
      yes: 'Det kan og vil vi selv arbejde med',
      raise: 'Det skal løftes til andre, der kan beslutte det, for eksempel MED eller ledelsen',
      notNow: 'Det venter vi med',
    },
    frameKinds: {
      structure: 'Strukturer, der støtter opgaven',
      leadership: 'Noget, ledelsen kan gøre',
    },
    columns: {
      community: 'Et af de fire fællesskaber i hver række.',
      now: `${ratingTexts.da.columns.now} ${ratingTexts.da.scale} ${oneNumber.da}`,
      wanted: `${ratingTexts.da.columns.wanted} ${ratingTexts.da.scale} ${oneNumber.da}`,
    },
    step: (number, name) => `Trin ${number}: ${name}`,
    trend: (number, name) => `Tendens ${number}: ${name}`,
    facilitation: 'Sådan gør du:',
    contributes: 'Det bidrager med:',
    belongsTo: 'Hører til:',
    wayForward: 'En vej frem:',
    example: 'For eksempel:',
    role: 'teamleder',
  },
  en: {
    directives: {
      step: 'A step of the workshop. The line below the step’s heading shows which step it is and how many minutes it gets.',
      community: 'Your notes on one of the four communities: strengths, gains and improvements.',
      strengths: 'Where and when the community is especially strong. Write one point at a time as a list.',
      gains: 'What you gain when the community is strong. Write one point at a time as a list.',
      improvements: 'What could be better in the community. Write one point at a time as a list.',
      balance: `The table with your ratings. ${whatIsRated('en')} ${oneNumber.en}`,
      imbalances: 'The imbalances that you may recognise. Tick those that you see here.',
      imbalance: 'Shows which of the twelve imbalances the item is about. The words may be your own.',
      trends: 'The trends that may weaken communities. Tick those that you know from your workplace.',
      trend: 'Shows which of the eight trends the item is about. The words may be your own.',
      frames: 'The structures and the leadership that can support you. Tick what you have.',
      frame: 'Shows which of the conditions the item is about. The words may be your own.',
      efforts:
        'All the actions that you propose, also those that you cannot carry out yourselves. A tick means that the action is done.',
      effort:
        'Shows which community the action is to strengthen, what you decided, which role is responsible and when it should be done. All of it can be left out.',
      support: 'Something in structure or leadership that supports the action, in a list below it.',
      facilitator: 'Notes for the facilitator only. They never leave the file in minutes or sheets.',
    },
    attributes: {
      minutes: 'how many minutes the step gets',
      type: 'which of the four communities it is about',
      community: 'the community that the action is to strengthen',
      assessment: 'what you decided',
      responsible: 'the role that sees to it, never a person’s name',
      due: 'the day by which it should be done, for example 2026-12-15',
      kind: 'whether it is structure or leadership',
    },
    numbers: {
      step: 'the number of the step, 1 to 4',
      imbalance: 'the number of the imbalance, 1 to 12',
      trend: 'the number of the trend, 1 to 8',
      frame: 'the number of the condition, 1 to 5',
    },
    assessments: {
      yes: 'We can and will work on it ourselves',
      raise: 'To be raised with others who can decide it, such as the joint committee or managers',
      notNow: 'It will have to wait',
    },
    frameKinds: {
      structure: 'Structures that support the task',
      leadership: 'Something that leadership can do',
    },
    columns: {
      community: 'One of the four communities in each row.',
      now: `${ratingTexts.en.columns.now} ${ratingTexts.en.scale} ${oneNumber.en}`,
      wanted: `${ratingTexts.en.columns.wanted} ${ratingTexts.en.scale} ${oneNumber.en}`,
    },
    step: (number, name) => `Step ${number}: ${name}`,
    trend: (number, name) => `Trend ${number}: ${name}`,
    facilitation: 'What to do:',
    contributes: 'It contributes:',
    belongsTo: 'Belongs to:',
    wayForward: 'A way forward:',
    example: 'For example:',
    role: '"team leader"',
  },
};
