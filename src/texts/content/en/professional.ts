/** The professional community in English. */
import type { CommunityContent } from '../content.js';

export const professional: CommunityContent = {
  name: 'Professional community',
  adjective: 'Professional',
  tagline: 'Our profession, and how we develop it together',
  what: {
    short: 'Cohesion around a profession, its language, methods and growth',
    full: 'The professional community holds us together around a profession, a subject, a type of job or a function, with the knowledge, methods, tools, language and norms that go with it. Here we reflect, learn and develop by giving one another feedback, discussing principles and finding our way through dilemmas together.',
  },
  where: {
    short: 'In everyday shop talk and in professional forums of its own',
    full: 'We find it in daily work, when we talk shop, support one another and think things through together, and in forums of its own: supervision, inspirational talks, training, development work, networks and theme days. Where everyone has the same profession, the border with the task-oriented community is fluid. Where there are many, people may feel closest to those whose profession is most like their own.',
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
      full: 'Nobody stands alone with the professional challenges, and that gives us both pride and safety. A shared identity, shared standards and the support of colleagues bring recognition, and feedback does not feel like criticism of the person.',
    },
  },
  challenges: [
    {
      short: 'It is hard to cultivate our own profession and collaborate across',
      full: 'It is hard to find the balance between cultivating your own profession and working with others, between special interests and the common good. A profession that closes in on itself loses sight of the core task.',
    },
    {
      short: 'Our shared professional language is too weak',
      full: 'The shared professional language is weak, or has become so over time. Knowledge then stays silent and private, the dialogue dies out, and we become vulnerable to feedback because it feels like an attack.',
    },
    {
      short: 'We do not inspire, develop and challenge one another enough',
      full: 'The cause may be the conditions: there is no time to learn, or no chance. Or it may be the culture, if we are so fond of agreement and harmony that nobody ever objects.',
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
      full: 'Work towards a learning culture that needs what everyone has to bring. Challenging and enriching one another’s practice should be valued, and asking for help should be perfectly all right.',
    },
  ],
  whoActs: {
    short: 'Often line managers and the forums for professional development',
    full: 'Those who can act here are often the managers close to daily work, together with the forums that work with professional development.',
  },
  generalQuestions: [
    'What do we think of when we say professional community?',
    'When do we benefit most from the professional community?',
    'What could be better in our professional community?',
  ],
  challengeQuestions: [
    'Do we have room enough to talk shop, both within each profession and across them?',
    'How do we ourselves make more room for professional language, curiosity and disagreement?',
    'Does anything in the way work is organised keep us from learning from one another?',
  ],
  frameQuestions: [
    'How can structure and leadership support the professional community?',
    'Can we change something in the other three communities that would help the professional one?',
  ],
};
