import {CountUp} from 'countup.js';
import {showFigures} from './counters-figures.js';

const figures = await showFigures(() => '');
document
  .querySelectorAll<HTMLElement>('dd')
  .forEach((each, i) => new CountUp(each, figures[i]!.value).start());
