import {showFigures} from './counters-figures.js';

const numbers = new Intl.NumberFormat('en');
await showFigures((value) => numbers.format(value));
