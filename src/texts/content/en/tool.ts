/** The dialogue tool in English: its purpose and use, and its four steps. */
import type { Content } from '../content.js';

const pointQuestions: Content['tool']['pointQuestions'] = {
  strengths: { name: 'Strengths', question: 'Where and when do we see this community at its strongest?' },
  gains: { name: 'Gains', question: 'What do we gain when this community is strong?' },
  improvements: { name: 'Improvements', question: 'In what ways could this community work better?' },
};

export const tool: Content['tool'] = {
  name: 'The right balances?',
  purpose: {
    short: 'Get a shared picture of the four communities and of where to act',
    full: 'The conversation gives you a shared understanding and a shared language. You discuss the four communities, how they hang together and what the balance between them is like, and you get a picture of where you want to act.',
  },
  use: {
    short: 'For collaboration forums, management groups and staff groups',
    full: 'Use the tool in a collaboration forum (MED, SU or the working-environment organisation), in a management team, in a small group charged with strengthening the community, or in a staff group. It is written for managers, union and working-environment representatives, and the HR people and consultants who lead the conversation.',
  },
  time: {
    short: '60 to 90 minutes',
    full: 'Set aside 60 to 90 minutes. How long you need depends on how deep you want to go and how many of you there are.',
  },
  steps: {
    1: {
      name: 'Introduction',
      purpose: {
        short: 'Everyone knows the model and which community it is about',
        full: 'You all start from the same place: everyone can see the model, knows which work community you are talking about, and understands what the four corners mean where you work.',
      },
      facilitation: [
        'Place the model where everyone can see it.',
        'Make it clear which work community you are talking about today.',
        'Explain what the model is about and what its four corners mean.',
        'Give concrete examples of each corner from your own daily work.',
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
        full: 'Now you look at the four communities together: where you put your effort, what it gives and costs, and what you need to turn up or down.',
      },
      facilitation: [
        'Gather everyone around the whole model, and take the questions one at a time.',
        'Remind the group that there is no set standard, and that four equal shares are not the goal.',
        'Bring out both the advantages and the drawbacks of the way you do things now.',
        'Ask about the frames too: structure and leadership.',
      ],
      questions: [
        'Which of the four communities do we put most effort into now, and with what advantages and drawbacks?',
        'How do we see the balance between the four communities?',
        'Which parts do we need to turn up or down?',
        'Can problems in one community be solved by changing something in one or more of the others?',
      ],
    },
    4: {
      name: 'Efforts',
      purpose: {
        short: 'Choose what to do, and agree how to take it forward',
        full: 'The conversation should lead somewhere. You collect every proposal, find out which ones you yourselves can and will work on, and agree how to take them forward.',
      },
      facilitation: [
        'Write down every proposal, including those you cannot carry out yourselves.',
        'Assess together which of them you yourselves can and will work on.',
        'For each proposal, discuss what structure and leadership can do to support it.',
        'Agree how to take the efforts forward.',
      ],
      questions: [
        'Which concrete efforts would best strengthen the whole?',
        'Which of the proposals can and will we work on ourselves?',
        'Which structural and leadership measures could support each effort?',
        'How do we take the efforts forward?',
      ],
    },
  },
  pointQuestions,
};
