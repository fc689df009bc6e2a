// A feed of invented milestones for the timeline: dates over forty years, five categories, texts of 300 characters.
import {seeded} from './seeded.js';

const CATEGORIES = ['resolution', 'report', 'event', 'agreement', 'declaration'];
const WORDS =
  'local government cities council network climate water housing migration peace culture budget region mayors assembly agenda finance rights women youth health transport heritage land food care trade energy data'.split(
    ' ',
  );
const LENGTH = 300;

/** So many entries of a feed, others with another seed. */
export function milestones(count: number, seed = 2018): readonly object[] {
  const next = seeded(seed);
  const below = (limit: number) => Math.floor(next() * limit);
  const words = (length: number) => {
    let text = WORDS[below(WORDS.length)]!;
    while (text.length < length) text += ` ${WORDS[below(WORDS.length)]!}`;
    return `${text[0]!.toUpperCase()}${text.slice(1, length - 1).trimEnd()}.`;
  };
  const two = (number: number) => `${number}`.padStart(2, '0');
  return Array.from({length: count}, (_, i) => {
    const date = `${1985 + below(40)}-${two(1 + below(12))}-${two(1 + below(28))}`;
    const category = CATEGORIES[below(CATEGORIES.length)]!;
    return {
      id: `m${i}`,
      title: `Invented milestone ${i}: ${words(30)}`,
      content_text: words(LENGTH),
      date_published: `${date}T10:00:00Z`,
      tags: [WORDS[below(5)]!],
      _milestone: {date, category, organization: `Invented council ${below(7)}`},
    };
  });
}

export const milestonesFeed = (count: number): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: `${count} invented milestones`,
    language: 'en',
    items: milestones(count),
  });
