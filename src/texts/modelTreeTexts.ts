import type { Language } from '../model/communities.js';

/** What the parts of the model are called in the view "The four pieces". */
export interface ModelTreeTexts {
  readonly about: string;
  readonly what: string;
  readonly where: string;
  readonly contributes: string;
  readonly valueForTask: string;
  readonly valueForPeople: string;
  readonly whoActs: string;
  readonly questions: string;
  readonly challenges: string;
  readonly waysForward: string;
  readonly imbalances: string;
  readonly trends: string;
  readonly frames: string;
  readonly facilitation: string;
  readonly purpose: string;
  readonly use: string;
  readonly time: string;
  readonly rollOut: string;
  readonly afterwards: string;
  readonly around: string;
  readonly more: string;
  readonly model: string;
  readonly notions: string;
  readonly messages: string;
  readonly perspectives: string;
  readonly together: string;
}

export const modelTreeTexts: Readonly<Record<Language, ModelTreeTexts>> = {
  da: {
    about: 'Om fællesskabet',
    what: 'Hvad det er',
    where: 'Hvor det findes',
    contributes: 'Hvad det bidrager med',
    valueForTask: 'Værdi for kerneopgaven',
    valueForPeople: 'Værdi for os',
    whoActs: 'Hvem der kan handle',
    questions: 'Spørgsmål',
    challenges: 'Udfordringer',
    waysForward: 'Veje frem',
    imbalances: 'Ubalancer',
    trends: 'Tendenser',
    frames: 'Rammer',
    facilitation: 'Det gør facilitatoren',
    purpose: 'Formål',
    use: 'Anvendelse',
    time: 'Tid',
    rollOut: 'Hvem begynder',
    afterwards: 'Hvad der sker bagefter',
    around: 'Før og undervejs',
    more: 'Flere metoder',
    model: 'Om modellen',
    notions: 'Begreber',
    messages: 'Tre budskaber',
    perspectives: 'To perspektiver',
    together: 'De to sammen',
  },
  en: {
    about: 'About the community',
    what: 'What it is',
    where: 'Where it is found',
    contributes: 'What it contributes',
    valueForTask: 'Value for the core task',
    valueForPeople: 'Value for us',
    whoActs: 'Who can act',
    questions: 'Questions',
    challenges: 'Challenges',
    waysForward: 'Ways forward',
    imbalances: 'Imbalances',
    trends: 'Trends',
    frames: 'Conditions',
    facilitation: 'What the facilitator does',
    purpose: 'Purpose',
    use: 'Use',
    time: 'Time',
    rollOut: 'Who begins',
    afterwards: 'What comes afterwards',
    around: 'Before and during',
    more: 'More methods',
    model: 'About the model',
    notions: 'Key ideas',
    messages: 'Three messages',
    perspectives: 'Two perspectives',
    together: 'The two together',
  },
};
