export type {Problem, Reading} from '../model/reader.js';
