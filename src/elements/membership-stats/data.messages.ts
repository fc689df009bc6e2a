import type {MessageFunction} from '../../locale/messages.js';

export function csvLabel(msg: MessageFunction): string {
  return msg('Save as CSV', {
    id: 'stats.csv',
    desc: 'Button that saves the figures as a file for spreadsheets.',
  });
}

export function jsonLabel(msg: MessageFunction): string {
  return msg('Save as JSON', {
    id: 'stats.json',
    desc: 'Button that saves the figures as a file for programs.',
  });
}

export function copyLabel(msg: MessageFunction): string {
  return msg('Copy', {
    id: 'stats.copy',
    desc: 'Button beside a sentence with a figure and its source, which copies that sentence. One word.',
  });
}

export function copiedLabel(msg: MessageFunction): string {
  return msg('Copied', {
    id: 'stats.copied',
    desc: 'On the button "Copy" once it has copied, also announced. One word.',
  });
}
