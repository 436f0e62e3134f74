/** The dialogue tool in English: its purpose and use, and its four steps. */
import type { Content } from '../content.js';

const pointQuestions: Content['tool']['pointQuestions'] = {
  strengths: { name: 'Strengths', question: 'Where and when do we see this community at its strongest?' },
  gains: { name: 'Gains', question: 'What do we gain when this community is strong?' },
  improvements: { name: 'Improvements', question: 'What could be better in this community?' },
};

export const tool: Content['tool'] = {
  name: 'The right balances?',
  purpose: {
    short: 'Get a shared picture of the four communities and of where to act',
    full: 'The conversation gives you a shared understanding and a shared language. You discuss the four communities, how they are connected and what the balance between them is like, and you get a picture of where you want to act.',
  },
  use: {
    short: 'For joint committees, management teams and staff groups',
    full: 'Use the dialogue tool in a joint committee (in Denmark MED, SU or the health and safety organisation), in a management team, in a small group charged with strengthening the community, or in a staff group. It is written for managers, union representatives and health and safety representatives, and for the HR people and consultants who lead the conversation.',
  },
  time: {
    short: '60 to 90 minutes',
    full: 'Set aside 60 to 90 minutes. How long you need depends on how deep you want to go and how many of you there are.',
  },
  rollOut: {
    short: 'Committees and managers first, then each community',
    full: 'Begin with the joint committees and the managers talking about the communities of the workplace. Then take the conversation to each community. Those who are to give support then know what it is about when the proposals come.',
  },
  afterwards: {
    short: 'From the plan to the workplace assessment and the yearly discussion',
    full: 'Put the action plan into your workplace assessment (APV), so that it is followed up with the rest. Take it to the yearly discussion of the working environment as well: what is done, what worked, and what will you take on next year?',
  },
  more: {
    short: 'The original method and sixteen others',
    full: 'Arbejdsmiljø København’s catalogue “Styrk jeres arbejdsfællesskab i praksis” (amk.kk.dk, in Danish) has the original method and sixteen others. There are more tools at arbejdsmiljoweb.dk.',
  },
  steps: {
    1: {
      name: 'Introduction',
      purpose: {
        short: 'Everyone knows the model and which community it is about',
        full: 'You all start from the same place: everyone can see the model, knows which work community you are talking about, and understands what the four pieces, one community on each, mean where you work.',
      },
      facilitation: [
        'Place the model where everyone can see it.',
        'Make it clear which work community you are talking about today.',
        'Explain what the model is about: the core task in the middle and four pieces around it, one community on each.',
        'Give concrete examples of each community from your own daily work.',
      ],
      questions: ['Which work community are we talking about today?'],
    },
    2: {
      name: 'Reflection',
      purpose: {
        short: 'Think for yourself first, then share what matters most',
        full: 'Everyone gets time to think before you talk together. More voices are heard that way, and you gather what matters most about each of the four communities.',
      },
      facilitation: [
        'Let everyone think first, alone or in pairs.',
        'Take the four communities one by one, with the three questions.',
        'Then go round the group and take turns to share your thoughts.',
        'Write down the most important points as you go.',
      ],
      questions: [
        pointQuestions.strengths.question,
        pointQuestions.gains.question,
        pointQuestions.improvements.question,
      ],
    },
    3: {
      name: 'Joint discussion',
      purpose: {
        short: 'See the four as one, and talk about the balance between them',
        full: 'Now you look at the four communities together: where you put your energy, what it gives and costs, and what you want to turn up and down.',
      },
      facilitation: [
        'Gather everyone around the whole model, and take the questions one at a time.',
        'Remind the group that there is no set standard, and that four equal shares are not the goal.',
        'Bring out both the advantages and the drawbacks of the way you do things now.',
        'Ask about the conditions too: structure and leadership.',
      ],
      questions: [
        'Which of the four communities do we put most energy into now, and with what advantages and drawbacks?',
        'How do we see the balance between the four communities?',
        'What do we want to turn up from now on, and what do we want to turn down?',
        'Could what is hard in one community get easier if we change something in one of the others?',
      ],
    },
    4: {
      name: 'Actions',
      purpose: {
        short: 'Choose what to do, and agree how to take it forward',
        full: 'The conversation should lead somewhere. You collect every proposal, find out which ones you yourselves can and will work on, and agree how to take them forward.',
      },
      facilitation: [
        'Write down every proposal, including those you cannot carry out yourselves.',
        'Assess together which of them you yourselves can and will work on.',
        'For each proposal, discuss how structure and leadership can support it.',
        'If there are many proposals, give everyone three dots to place without names, and choose two or three actions: those that make a big difference and that you have influence on.',
        'Agree how to take the actions forward.',
        'Read the notes through together before they are saved: is it what you meant, and can nobody be recognised?',
      ],
      questions: [
        'Which concrete actions would do most for the whole?',
        'Which of the proposals can and will we work on ourselves?',
        'How can structure and leadership support each action?',
        'How do we take the actions forward?',
      ],
    },
  },
  pointQuestions,
};
