/** The professional community in English. */
import type { CommunityContent } from '../content.js';

export const professional: CommunityContent = {
  name: 'Professional community',
  adjective: 'Professional',
  tagline: 'Our profession, and how we develop it together',
  what: {
    short: 'Cohesion around a profession, its language, methods and growth',
    full: 'The professional community is the cohesion around a profession, a type of job or a function, with the knowledge, methods, tools, language and norms that go with it. Here we reflect, learn and develop by giving one another feedback, discussing principles and finding our way through dilemmas together.',
  },
  where: {
    short: 'In everyday shop talk and in professional forums of its own',
    full: 'We find it in daily work, when we talk shop, support one another and think things through together, and in forums of its own: supervision, inspirational talks, training, development work, networks and theme days. Where everyone has the same profession, the border with the task community is fluid. Where there are many, people may feel closest to those whose profession is most like their own.',
  },
  contributes: {
    short: 'Gives reflection, learning, development – and identity',
    full: 'It gives professional reflection, learning and development, usually within one profession. It also gives professional identity, and recognition from people who know what the work takes.',
  },
  values: {
    task: {
      short: 'High standards, and a shared language to disagree in',
      full: 'Our professional level is high, and we share an ambition. With a language in common we can disagree and look critically at the work in a professional way, and it becomes easier to talk with citizens and to introduce new colleagues.',
    },
    people: {
      short: 'Pride and safety: nobody stands alone with the hard parts',
      full: 'Nobody stands alone with the professional challenges, and that gives us both pride and safety. Identity, standards and support bring recognition, and feedback does not feel like criticism of the person.',
    },
  },
  challenges: [
    {
      short: 'We put our own profession before collaboration',
      full: 'Cultivating your own profession can come into conflict with working with others. A profession that closes in on itself loses sight of the core task.',
    },
    {
      short: 'Our shared professional language is too weak',
      full: 'The shared professional language is weak, or has become so over time. Knowledge then stays silent and private, the dialogue dies out, and we become vulnerable to feedback because it feels like an attack.',
    },
    {
      short: 'We do not inspire, develop and challenge one another enough',
      full: 'The frames may be to blame: there is no time or chance to learn. Or it may be the culture, if we are so fond of agreement and harmony that nobody ever objects.',
    },
  ],
  waysForward: [
    {
      short: 'Give shared professional development room and good conditions',
      full: 'Give shared development room and good conditions, both in daily practice and on special occasions. Consider whether some of it should happen across professions.',
    },
    {
      short: 'Build the shared language, so that we can disagree constructively',
      full: 'Develop and train the shared professional language and an awareness of what our own profession stands for. Then we can disagree precisely, and about the issue rather than the person.',
    },
    {
      short: 'Create a place to learn, where everyone wants to and can contribute',
      full: 'Work towards a learning culture where everyone has both the wish and the chance to contribute. Challenging and enriching one another’s practice should be valued, and asking for help should be perfectly all right.',
    },
  ],
  whoActs: {
    short: 'Often line managers and the forums for professional development',
    full: 'Those who can act here are often the managers close to daily work, together with the forums where professional development is on the agenda.',
  },
  generalQuestions: [
    'How do we understand the professional community here?',
    'When does the professional community create most value for us?',
    'In what ways could the professional community work better?',
  ],
  challengeQuestions: [
    'Do we give dialogue enough room, both within each profession and across them?',
    'What can we ourselves do to strengthen our professional language, our curiosity and constructive disagreement?',
    'Is there something in the way we have organised ourselves that keeps us from getting the full benefit of one another?',
  ],
  frameQuestions: [
    'Which forms of structure and leadership can support the professional community?',
    'Can we strengthen the professional community by changing one or more of the other three?',
  ],
};
