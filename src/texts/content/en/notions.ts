/** The core notions in English: what a work community is, the two perspectives and the three messages. */
import type { Content } from '../content.js';

export const notions: Content['notions'] = {
  workCommunity: {
    name: 'Work community',
    short: 'A group who need one another to succeed with a shared core task',
    full: 'A work community is a group of people who can only succeed with their shared core task if they can count on one another. It may be a team, a department, several teams working across boundaries, or the whole workplace. So agree at the outset which community you are talking about.',
  },
  coreTask: {
    name: 'The core task',
    short: 'The difference you are here to make',
    full: 'The core task is the difference the community is there to make for citizens, customers or users. It sits in the middle of the model, because what matters in the end is what each of the four communities does for it. Some organisations prefer “purpose” or “mission”; use the word that means most to you.',
  },
  strongCommunity: {
    name: 'A strong work community',
    short: 'We pull together, work together, learn together and belong',
    full: 'When the work community is strong, we pull in the same direction, day-to-day work is well coordinated, we learn from one another, and everyone belongs and dares to speak. These four gains match the four communities in the model.',
  },
  gifts: [
    {
      short: 'Cohesion and a shared view of the strategy',
      full: 'We know where we are heading as a workplace, and can see how our own part fits into the whole.',
    },
    {
      short: 'Well-coordinated daily work',
      full: 'Our tasks fit together, and we know who does what and when, so less falls between the cracks.',
    },
    {
      short: 'Professional reflection and development, together',
      full: 'We talk shop, try out doubts and ideas on one another, and get better than any of us could alone.',
    },
    {
      short: 'Belonging and psychological safety',
      full: 'We belong, and we are accepted as we are. That makes it easier to speak our minds, ask for help and own up to a mistake.',
    },
  ],
  noStandard: {
    name: 'There is no set standard',
    short: 'You decide what content and what “dose” suit you',
    full: 'No norm says how much room each community should take. What fits differs from one organisation, unit and person to the next, and four equal shares are not the ideal. So Samklang does not measure you against anyone else: it sets what you have now beside what you yourselves want, and shows how far you agree.',
  },
  causeOutside: {
    name: 'The cause may lie elsewhere',
    short: 'Always ask about the frames as well: structure and leadership',
    full: 'A problem we notice in the community may not have started there, and its solution may not lie there either. That is why we always ask about the frames too: structure and leadership.',
  },
};

export const perspectives: Content['perspectives'] = {
  strategic: {
    name: 'The strategic perspective',
    short: 'Community makes us effective and holds us together',
    full: 'Complex problems can only be handled if people talk to each other and coordinate. And large organisations need small units that work well and can decide quickly. Seen this way, what we gain is effectiveness and cohesion.',
  },
  wellbeing: {
    name: 'The wellbeing perspective',
    short: 'Community makes work a safe and good place to be',
    full: 'We all need other people, and relationships that are safe and where we know what to expect. They give us the courage to speak up, to share doubts and mistakes, and to give and take feedback. Seen this way, what we gain is wellbeing, less loneliness and a better psychological working environment.',
  },
};

export const perspectivesTogether: Content['perspectivesTogether'] = {
  short: 'Often two sides of the same matter, but not always',
  full: 'Strategy and wellbeing often go hand in hand, but one may weigh more than the other, and at times they pull apart. A reorganisation can be sound strategy and still split up communities that work well. It helps to say out loud which perspective you are speaking from.',
};

export const messages: Content['messages'] = [
  {
    name: 'There is always something to gather around',
    short: 'The core task is the shared purpose in the middle',
    full: 'However different we are, one purpose unites us: the core task. When the conversation goes round in circles, ask what would serve it best.',
  },
  {
    name: 'The four hang together',
    short: 'A problem in one place may have its solution in another',
    full: 'What we notice in one community may have to be solved in another. If we have become such good friends that nobody wants to disagree about the work, one more professional meeting will hardly help; we had better look at the collegial side.',
  },
  {
    name: 'Find a balance that fits',
    short: 'The mix that suits the task and the people right now',
    full: 'Look for the mix that suits the task and the people as they are now. Communities shift little by little without anyone intending it, so it pays to stop and look from time to time.',
  },
];
