import { answerQuestions } from './child-process.js';

/** Loaded before the real `main.js` of the API, so that a bench can ask what that process has used. */
answerQuestions();
