/** The core notions in English: what a work community is, the two perspectives and the three messages. */
import { whatIsRated } from '../../ratingTexts.js';
import type { Content } from '../content.js';

export const notions: Content['notions'] = {
  workCommunity: {
    name: 'Work community',
    short: 'A group who need one another to succeed with a shared core task',
    full: 'A work community is a group of people who can only succeed with their shared core task if they can count on one another. It may be a team, a department, several teams working across boundaries, or the whole workplace. So agree at the outset which community you are talking about.',
  },
  alwaysThere: {
    name: 'Communities are there already',
    short: 'Some are strong, some less so',
    full: 'Wherever people work together there are communities, some strong, some less so. You never start from nothing, and you can build on what already works.',
  },
  sameActivity: {
    name: 'One activity can serve several communities',
    short: 'The four often show at the same time',
    full: 'The four communities often live in the same hours. Solve a hard case together, and you may also learn something about your profession and get to know one another better. So look at what else the things you already do could give you.',
  },
  coreTask: {
    name: 'The core task',
    short: 'The difference you are here to make',
    full: 'The core task is the difference you are there to make for others: citizens, pupils, patients, customers. It sits in the middle of the model, because what matters in the end is what each of the four communities does for it. Some organisations prefer “purpose” or “mission”; use the word that means most to you.',
  },
  strongCommunity: {
    name: 'A strong work community',
    short: 'We pull together, work together, learn together and belong',
    full: 'When the work community is strong, we pull in the same direction, day-to-day work is well coordinated, we learn from one another, and everyone belongs and dares to speak.',
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
      short: 'We think together and get better at our work',
      full: 'We talk shop, try out doubts and ideas on one another, and get better than any of us could alone.',
    },
    {
      short: 'Belonging and psychological safety',
      full: 'We belong, and we are accepted as we are. That makes it easier to speak our minds, ask for help and own up to a mistake.',
    },
  ],
  whatIsRated: {
    name: 'What we rate',
    short: 'How much energy we put into it, not how good it is',
    full: `${whatIsRated('en')} We are not giving one another marks. A low number is not a fault, and a high one is not an achievement.`,
  },
  noStandard: {
    name: 'There is no set standard',
    short: 'You decide what content and what “dose” suit you',
    full: 'No norm says how much room each community should take. Some tasks call for close collaboration and others do not, and some people do best when contact is rarer and looser. It is quite all right to want less, and four equal shares are not the goal. So Samklang does not measure you against anyone else: it sets what you have now beside what you yourselves want, and shows how far you agree.',
  },
  autonomy: {
    name: 'Independence and support',
    short: 'You manage a great deal yourselves and still need support',
    full: 'A strong work community manages most of its work by itself. It still needs support: structures that suit the work, and leaders who back it up. Asking for that is no sign of weakness.',
  },
  causeOutside: {
    name: 'The cause may lie elsewhere',
    short: 'Always ask about structure and leadership as well',
    full: 'A problem we notice in the community may not have started there, and its solution may not lie there either. That is why we always ask about the conditions too: structure and leadership.',
  },
};

export const perspectives: Content['perspectives'] = {
  strategic: {
    name: 'The strategic perspective',
    short: 'Community makes us effective and holds us together',
    full: 'Complex problems can only be handled if people talk to one another and coordinate. And large organisations need small units that work well and can decide quickly, because aims and values are settled. Seen this way, what we gain is effectiveness and cohesion.',
  },
  wellbeing: {
    name: 'The wellbeing perspective',
    short: 'Community makes work a safe and good place to be',
    full: 'We all need other people. When we know what to expect of one another we feel safe, and that shields us from unrest and stress. It gives us the courage to speak up, to come forward with ideas, to share doubts and mistakes, and to give and take feedback. Seen this way, what we gain is wellbeing, less loneliness and a better psychosocial working environment.',
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
    full: 'However different we are, one purpose unites us: the core task. When the conversation goes round in circles, ask what would serve the core task best.',
  },
  {
    name: 'The four are connected',
    short: 'A problem in one place may have its solution in another',
    full: 'What we notice in one community may have to be solved in another. If we have grown so close that nobody dares to disagree about the work for fear of spoiling the mood, one more professional meeting will hardly help; we had better look at the collegial side.',
  },
  {
    name: 'Find a balance that fits',
    short: 'The mix that suits the task and the people right now',
    full: 'Look for the mix that suits the task and the people as they are now. Communities shift little by little without anyone intending it: in a busy time the collegial one is neglected, or one profession comes to decide everything. So stop and look from time to time.',
  },
];
