import {str} from '@lit/localize/internal/str-tag.js';
import type {FiguresView} from './figures-view.js';

export function limitMessage(
  shown: number,
  total: number,
  {locale: {msg}, formatNumber}: FiguresView,
): string {
  return msg(str`Showing ${formatNumber(shown)} of ${formatNumber(total)}`, {
    id: 'stats.limit',
    desc: 'Below very many figures, of which only the first are shown. Placeholders: two numbers, e.g. "200" and "350".',
  });
}
